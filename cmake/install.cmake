# What belongs beside the program; the program itself is installed where it is made, in src/cli.
include(GNUInstallDirs)
install(FILES README.md README.zh-CN.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
