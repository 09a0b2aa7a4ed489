# Warnings for our own code; third-party headers come in as system headers.
add_library(gouji_warnings INTERFACE)
target_compile_options(gouji_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers
                                                $<$<BOOL:${GOUJI_WERROR}>:-Werror>)
