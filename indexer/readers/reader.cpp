// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/reader.hpp"

#include "indexer/readers/eml.hpp"
#include "indexer/readers/feed.hpp"
#include "indexer/readers/file_bytes.hpp"
#include "indexer/readers/html.hpp"
#include "indexer/readers/json_feed.hpp"
#include "indexer/readers/jsonl.hpp"
#include "indexer/readers/markdown.hpp"
#include "indexer/readers/office.hpp"
#include "indexer/readers/pdf.hpp"
#include "indexer/readers/plain_text.hpp"
#include "press/text/charset.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

// A format is a row. The order matters: what recognises less comes first.
constexpr std::array table = {
    Reader{"pdf", is_pdf, false, drafts_of_pdf, true},
    Reader{"odt", is_odt, false, drafts_of_odt, true},
    Reader{"docx", is_docx, false, drafts_of_docx, true},
    Reader{"feed", is_feed, false, drafts_of_feed, true},
    Reader{"json feed", is_json_feed, false, drafts_of_json_feed, true},
    Reader{"html", is_html, false, drafts_of_html, true},
    Reader{"jsonl", is_jsonl, true, drafts_of_jsonl},
    Reader{"mail", is_eml, false, drafts_of_eml, true},
    Reader{"markdown", is_markdown, false, drafts_of_markdown},
    Reader{"text", is_plain_text, false, drafts_of_plain_text},
};

constexpr std::size_t head_size = 64U << 10U;
constexpr std::size_t chunk_size = 256U << 10U;

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

Error too_large(const std::string& shown_name) {
    return {ErrorKind::input_refused, shown_name + " is larger than 64 MB", "Split it, or turn it into JSON Lines."};
}

using Sink = std::function<bool(const Reader&, Piece&&)>;

// Parts a stream of bytes into lines and hands each on as valid UTF-8.
class Lines {
  public:
    Lines(const Reader& reader, const std::string& file, const Sink& sink, Complaints& complaints)
        : reader_(reader), file_(file), sink_(sink), complaints_(complaints) {}

    // False when the sink wants no more.
    bool take(std::string_view bytes) {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            keep(bytes.substr(0, end));
            if (end == std::string_view::npos) return true;
            bytes.remove_prefix(end + 1);
            if (!hand_on(false)) return false;
        }
        return true;
    }

    void finish() {
        if (!line_.empty() || too_long_) hand_on(true);
    }

  private:
    void keep(std::string_view part) {
        if (line_.size() + part.size() > largest_line) {
            too_long_ = true;
            skipped_ += line_.size() + part.size();
            line_.clear();
        } else if (too_long_) {
            skipped_ += part.size();
        } else {
            line_.append(part);
        }
    }

    bool hand_on(bool unfinished) {
        Piece piece{std::exchange(line_, {}), number_, unfinished};
        const std::size_t length = piece.bytes.size() + skipped_;
        bool go_on = true;
        if (std::exchange(too_long_, false)) {
            complaints_.add({file_, number_, "the line is longer than 8 MB", "left out", Severity::refused});
        } else if (piece.bytes.find_first_not_of(" \t\r\xEF\xBB\xBF") != std::string::npos) {
            make_valid(piece);
            go_on = sink_(reader_, std::move(piece));
        }
        offset_ += length + 1;
        skipped_ = 0;
        ++number_;
        return go_on;
    }

    void make_valid(Piece& piece) {
        if (number_ == 1 && piece.bytes.starts_with("\xEF\xBB\xBF")) piece.bytes.erase(0, 3);
        if (is_valid_utf8(piece.bytes)) return;
        Decoded read = decoded(piece.bytes);
        if (!std::exchange(complained_, true)) {
            const std::size_t bad = offset_ + read.first_bad_byte.value_or(0);
            complaints_.add({file_, number_, "not valid UTF-8 from byte " + std::to_string(bad),
                             "such lines read as " + read.charset, Severity::note});
        }
        piece.bytes = std::move(read.text);
    }

    const Reader& reader_;
    const std::string& file_;
    const Sink& sink_;
    Complaints& complaints_;
    std::string line_;
    std::size_t number_ = 1, offset_ = 0, skipped_ = 0;
    bool too_long_ = false, complained_ = false;
};

// The rest of the file behind `bytes`, up to the cap.
Result<void> read_all(FileBytes& from, std::string& bytes, const std::string& shown_name) {
    if (from.size_when_opened() > largest_file) return Unexpected(too_large(shown_name));
    for (;;) {
        const auto got = from.read(bytes, chunk_size);
        if (!got) return Unexpected(got.error());
        if (*got == 0) return {};
        if (bytes.size() > largest_file) return Unexpected(too_large(shown_name));
    }
}

Result<void> stream_lines(FileBytes& from, std::string head, Lines& lines) {
    std::string bytes = std::move(head);
    for (;;) {
        if (!lines.take(bytes)) return {};
        bytes.clear();
        const auto got = from.read(bytes, chunk_size);
        if (!got) return Unexpected(got.error());
        if (*got == 0) break;
    }
    lines.finish();
    return {};
}

Result<void> hand_pieces(FileBytes& from, const std::string& shown_name, const Sink& sink, Complaints& complaints) {
    std::string head;
    while (head.size() < head_size) {
        const auto got = from.read(head, head_size - head.size());
        if (!got) return Unexpected(got.error());
        if (*got == 0) break;
    }
    if (is_utf16(head)) {
        // Line feeds are two bytes there: only the whole text can be parted into lines.
        if (const auto all = read_all(from, head, shown_name); !all) return all;
        const std::string text = decoded(head).text;
        const Reader& reader = *reader_for(shown_name, std::string_view(text).substr(0, head_size));
        if (reader.by_line) {
            Lines lines(reader, shown_name, sink, complaints);
            if (lines.take(text)) lines.finish();
            return {};
        }
        sink(reader, Piece{std::move(head)});
        return {};
    }
    const Reader& reader = *reader_for(shown_name, head);
    if (reader.by_line) {
        Lines lines(reader, shown_name, sink, complaints);
        return stream_lines(from, std::move(head), lines);
    }
    if (const auto all = read_all(from, head, shown_name); !all) return all;
    sink(reader, Piece{std::move(head)});
    return {};
}

}  // namespace

std::span<const Reader> readers() {
    return table;
}

const Reader* reader_for(std::string_view path, std::string_view head) {
    return std::find_if(table.begin(), table.end() - 1,
                        [&](const Reader& reader) { return reader.recognises(path, head); });
}

Result<void> for_each_piece(const std::filesystem::path& file, const std::string& shown_name, const Sink& sink,
                            Complaints& complaints, std::string* sha256) {
    auto opened = FileBytes::open(file, shown_name);
    if (opened && sha256 != nullptr) opened->hash_what_is_read();
    const Result<void> done =
        opened ? hand_pieces(*opened, shown_name, sink, complaints) : Result<void>(Unexpected(opened.error()));
    if (opened && sha256 != nullptr) {
        if (auto whole = opened->sha256()) *sha256 = *std::move(whole);
    }
    if (!done) {
        std::string what = done.error().sentence;
        if (what.starts_with(shown_name + " ")) what.erase(0, shown_name.size() + 1);
        complaints.add({shown_name, 0, std::move(what), "left out", Severity::refused});
    }
    return done;
}

}  // namespace pressdex
