// SPDX-License-Identifier: GPL-3.0-or-later
// Any address through decoding, routing and back: what is read must be written and read again the same.
#include "web/html.hpp"
#include "web/request_url.hpp"
#include "web/routes.hpp"
#include "web/url.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string_view address(reinterpret_cast<const char*>(bytes), size);
    const auto mark = address.find('?');
    (void)route_for(address.substr(0, mark));
    const Parameters parameters = parameters_from(mark == std::string_view::npos ? address : address.substr(mark + 1));
    if (parameters_from(query_string(parameters)) != parameters) std::abort();
    const Request request = request_from(parameters, Day{20000});
    const Parameters canonical = parameters_of(request);
    if (parameters_of(request_from(parameters_from(query_string(canonical)), Day{20000})) != canonical) std::abort();
    if (html_escaped(address).find_first_of("<>\"'\n") != std::string::npos) std::abort();
    return 0;
}
