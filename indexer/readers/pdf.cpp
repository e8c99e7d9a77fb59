// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/pdf.hpp"

#include "indexer/readers/child_output.hpp"
#include "indexer/readers/pdf_lines.hpp"
#include "indexer/readers/pdf_paragraphs.hpp"
#include "indexer/readers/pdf_running_lines.hpp"

#include <utility>

namespace pressdex {
namespace {

// Why pdftotext gave nothing; empty when it did its work. Its exit codes: 1 cannot be opened, 3 copying is forbidden.
std::string fault_of(const ChildOutput& child) {
    switch (child.end) {
        case ChildEnd::too_late:
            return "the PDF takes longer than 15 seconds to read";
        case ChildEnd::too_verbose:
            return "the PDF gives more than 64 MB of text";
        case ChildEnd::killed:
            return "the PDF takes more memory or time than it may";
        case ChildEnd::by_itself:
            break;
    }
    const bool has_output = child.output.find("<page") != std::string::npos;
    if (child.code == 0 || has_output) return {};
    if (child.errors.find("Incorrect password") != std::string::npos) return "the PDF is encrypted";
    if (child.code == 3) return "the PDF does not allow that its text is taken";
    return "the PDF is damaged";
}

const std::vector<std::string> as_drawn = {"pdftotext", "-raw", "-bbox", "-enc", "UTF-8", "-", "-"};
const std::vector<std::string> as_laid_out = {"pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-"};

// Programs draw a text in its order, columns and all, where a guess from the page mixes narrow columns up. Files that
// are drawn in no order are laid out by poppler.
PdfLines in_better_order(PdfLines drawn, const std::string& bytes) {
    constexpr double orderly = 0.85;
    const double order = continuity(drawn);
    if (order >= orderly) return drawn;
    const auto child = output_of_child(as_laid_out, bytes);
    if (!child || !fault_of(*child).empty()) return drawn;
    PdfLines laid_out = pdf_lines(child->output);
    return continuity(laid_out) > order ? laid_out : drawn;
}

}  // namespace

bool is_pdf(std::string_view /*path*/, std::string_view head) {
    return head.substr(0, 1024).find("%PDF-1.") != std::string_view::npos ||
           head.substr(0, 1024).find("%PDF-2.") != std::string_view::npos;
}

std::vector<Draft> drafts_of_pdf(const Piece& piece, const std::string& file, Complaints& complaints) {
    const auto refuse = [&](std::string what, std::string done) {
        complaints.add({file, 0, std::move(what), std::move(done), Severity::refused});
        return std::vector<Draft>();
    };
    const auto child = output_of_child(as_drawn, piece.bytes);
    if (!child) return refuse(child.error().sentence, "left out; pdftotext is in Debian's poppler-utils");
    if (auto fault = fault_of(*child); !fault.empty()) return refuse(std::move(fault), "left out");
    const PdfLines pdf = in_better_order(pdf_lines(child->output), piece.bytes);
    if (pdf.lines.empty()) {
        const std::string pages = std::to_string(pdf.pages.size()) + (pdf.pages.size() == 1 ? " page" : " pages");
        return refuse("the PDF has no text on its " + pages + " (a scan?)", "left out");
    }
    if (pdf.is_damaged)
        complaints.add({file, 0, "the PDF's text breaks off", "read as far as it goes", Severity::note});
    Draft draft;
    draft.text = text_of_pdf_lines(without_running_lines(pdf));
    if (draft.text.empty()) return refuse("the PDF has nothing but page numbers", "left out");
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

}  // namespace pressdex
