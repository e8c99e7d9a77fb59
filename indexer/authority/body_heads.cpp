// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/body_heads.hpp"

#include "press/text/folding.hpp"

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

using Use = BodyWord::Use;
using Gender = BodyWord::Gender;

constexpr std::array<std::pair<std::string_view, BodyLanguage>, 9> languages = {{
    {"fr", BodyLanguage::french},
    {"es", BodyLanguage::spanish},
    {"pt", BodyLanguage::portuguese},
    {"it", BodyLanguage::italian},
    {"nl", BodyLanguage::dutch},
    {"de", BodyLanguage::german},
    {"ru", BodyLanguage::russian},
    {"pl", BodyLanguage::polish},
    {"mn", BodyLanguage::mongolian},
}};
constexpr std::array<std::pair<std::string_view, Use>, 6> uses = {{
    {"strong", Use::strong},
    {"fair", Use::fair},
    {"weak", Use::weak},
    {"firm", Use::firm},
    {"subject", Use::subject},
    {"adjective", Use::adjective},
}};
constexpr std::array<std::pair<std::string_view, Gender>, 4> genders = {
    {{"", Gender::none}, {"m", Gender::masculine}, {"f", Gender::feminine}, {"n", Gender::neuter}}};

template <typename Value, std::size_t size>
std::optional<Value> named(const std::array<std::pair<std::string_view, Value>, size>& values, std::string_view name) {
    for (const auto& [known, value] : values)
        if (known == name) return value;
    return std::nullopt;
}

}  // namespace

Result<BodyHeads> BodyHeads::from(const TableFile& file) {
    static constexpr std::array<std::string_view, 5> columns = {"language", "use", "words", "forms", "gender"};
    BodyHeads table;
    std::map<std::string, std::vector<BodyWord>> by_form;
    const auto read = file.each(columns, [&](const TableRow& cells) -> std::string {
        const auto language = named(languages, cells[0]);
        const auto use = named(uses, cells[1]);
        const auto gender = named(genders, cells[4]);
        if (!language) return "no such language of bodies: \"" + std::string(cells[0]) + "\"";
        if (!use) return "no such use of a body's word: \"" + std::string(cells[1]) + "\"";
        if (!gender) return "`gender` must be m, f, n or empty, not \"" + std::string(cells[4]) + "\"";
        const auto words = words_of(cells[2]);
        const auto forms = parts_of(cells[3]);
        if (words.empty()) return "a row names no word";
        if (!forms.empty() && words.size() > 1) return "forms belong to one word, not to several";
        for (const auto word : words) {
            const std::string_view shown = table.shown_.emplace_back(word);
            by_form[folded(word)].push_back({*language, *use, *gender, false, shown});
            for (const auto form : forms) by_form[folded(form)].push_back({*language, *use, *gender, true, shown});
        }
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    for (const auto& [form, words] : by_form) {
        const auto from = static_cast<std::uint32_t>(table.words_.size());
        table.words_.insert(table.words_.end(), words.begin(), words.end());
        table.bearers_.push_back({from, static_cast<std::uint32_t>(table.words_.size())});
        table.words_at_.add(form, static_cast<std::uint32_t>(table.bearers_.size()));
    }
    return table;
}

const BodyWord* BodyHeads::find(BodyLanguage language, std::string_view folded, std::uint64_t hash) const {
    const std::uint32_t number = words_at_.bits(folded, hash);
    if (number == 0) return nullptr;
    const Bearers& bearers = bearers_[number - 1];
    for (std::uint32_t at = bearers.from; at < bearers.to; ++at)
        if (words_[at].language == language) return &words_[at];
    return nullptr;
}

}  // namespace pressdex
