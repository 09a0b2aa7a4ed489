# Warnings for our own code; third-party headers come in as system headers.
add_library(gouji_warnings INTERFACE)
target_compile_options(gouji_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers
                                                # false alarms of gcc 12 on std::string (bug 105651)
                                                $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
                                                $<$<BOOL:${GOUJI_WERROR}>:-Werror>)
