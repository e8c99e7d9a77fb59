// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a query: the forgiving mode reads them, and their canonical text means the same.
#include "searcher/query/canonical.hpp"
#include "searcher/query/compile.hpp"
#include "searcher/query/explanation.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/ranked_words.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

// Every word stands in one story; every beginning has two words.
class AnyVocabulary : public pressdex::query::Vocabulary {
  public:
    std::uint64_t frequency(std::string_view term) const override { return term.size() % 3; }
    Expansion expand(std::string_view prefix, std::string_view beginning, std::size_t) const override {
        const std::string word(beginning);
        return {{std::string(prefix) + word + "a", "XF" + word + "b"}, true};
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex::query;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    ParseOptions options;
    options.now = *pressdex::day_of(2026, 11, 21);
    const auto strict = parse(text, options);
    options.is_strict = false;
    const auto parsed = parse(text, options);
    if (!parsed || (strict && strict->tree != parsed->tree)) std::abort();
    if (explanation(parsed->tree).empty()) std::abort();
    options.limits.bytes = 100'000;
    const auto again = parse(canonical(parsed->tree), options);
    if (!again || again->tree != parsed->tree) std::abort();
    CompileOptions how;
    how.languages = {"en", "fr"};
    if (ranked_words(compile(parsed->tree, AnyVocabulary(), how).matching, 32).size() > 32) std::abort();
    return 0;
}
