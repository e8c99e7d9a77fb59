// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is the declared charset, the rest the bytes. Whatever they are, clean composed UTF-8 comes out.
#include "press/text/charset.hpp"
#include "press/text/visible.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    const std::size_t line = input.find('\n');
    const std::string_view declared = line == std::string_view::npos ? std::string_view{} : input.substr(0, line);
    const std::string_view page = line == std::string_view::npos ? input : input.substr(line + 1);
    const Decoded found = decoded(page, declared);
    if (!is_valid_utf8(found.text) ||
        found.text.find_first_of(std::string_view("\0\r\x1B\x7F", 4)) != std::string::npos)
        std::abort();
    if (found.charset.empty() || (found.first_bad_byte && *found.first_bad_byte >= page.size())) std::abort();
    if (in_nfc(found.text) != found.text || valid_utf8(found.text) != found.text) std::abort();
    if (!is_valid_utf8(valid_utf8(page)) || !is_valid_utf8(visible(page))) std::abort();
    return 0;
}
