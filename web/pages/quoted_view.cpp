// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/quoted_view.hpp"

#include "web/pages/story_view.hpp"

namespace pressdex {

View quoted_view(const Links& links, const Quoted& quoted) {
    View view;
    describe(view, links, quoted.story, {});
    view.set("said", marked_view(quoted.text.text, quoted.text.marks));
    view.set("speaker", text_or_nothing(quoted.speaker));
    view.set("role", text_or_nothing(quoted.role));
    QuotesRequest more;
    more.by = quoted.speaker;
    more.request.limit = 10;
    view.set("speaker_url", quoted.speaker.empty() ? View(false) : View(links.quotes(more)));
    return view;
}

}  // namespace pressdex
