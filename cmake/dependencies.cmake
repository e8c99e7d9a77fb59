# System packages only; what is missing is named by its Debian package.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

function(pressdex_need name module debian)
  pkg_check_modules(${name} IMPORTED_TARGET ${module})
  if(NOT ${name}_FOUND)
    message(FATAL_ERROR "${module} was not found. On Debian: apt-get install ${debian}")
  endif()
endfunction()

pressdex_need(XAPIAN "xapian-core>=1.4.22" libxapian-dev)
pressdex_need(LIBDEFLATE libdeflate libdeflate-dev)
pressdex_need(ICU_UC icu-uc libicu-dev)
pressdex_need(ICU_I18N icu-i18n libicu-dev)
pressdex_need(GUMBO gumbo libgumbo-dev)
pressdex_need(EXPAT expat libexpat1-dev)
pressdex_need(LIBZIP libzip libzip-dev)
pressdex_need(MICROHTTPD libmicrohttpd libmicrohttpd-dev)

find_package(CLI11 REQUIRED)          # libcli11-dev
find_package(nlohmann_json REQUIRED)  # nlohmann-json3-dev

foreach(pair IN ITEMS "tl/expected.hpp=libexpected-dev" "kainjow/mustache.hpp=libkainjow-mustache-dev" "cld2/public/compact_lang_det.h=libcld2-dev")
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 header)
  list(GET pair 1 debian)
  string(MAKE_C_IDENTIFIER "PRESSDEX_PATH_OF_${header}" found)
  find_path(${found} "${header}")
  if(NOT ${found})
    message(FATAL_ERROR "<${header}> was not found. On Debian: apt-get install ${debian}")
  endif()
endforeach()
