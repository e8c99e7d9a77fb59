// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/html.hpp"

#include "web/plain_text.hpp"

namespace pressdex {

std::string html_escaped(std::string_view bytes) {
    const std::string text = plain_text(bytes);
    std::string html;
    html.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            case '"':
                html += "&#34;";
                break;
            case '\'':
                html += "&#39;";
                break;
            default:
                html += c;
        }
    }
    return html;
}

}  // namespace pressdex
