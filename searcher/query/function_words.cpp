// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/function_words.hpp"

#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace pressdex::query {
namespace {

struct List {
    std::string_view language;
    std::string_view words;  // as printed, parted by blanks
};

// Articles, prepositions, conjunctions, pronouns, auxiliaries and question words. What is as often a word of its own in
// the press stays out: "us" (the country), "may" stands because "may be" outweighs the month, which dates say better.
constexpr std::array lists = {
    List{"en",
         "a about above after again against all also am an and any are as at be because been before being below "
         "between both but by can cannot could did do does doing done down during each either else ever few for from "
         "further get give given had has have having he her here hers herself him himself his how however i if in into "
         "is it its itself just let may me might more most much must my myself no nor not of off often on once one "
         "only or other our ours out over own per perhaps quite rather really same shall she should since so some such "
         "than that the their theirs them themselves then there these they this those through thus to too toward "
         "towards under until up upon very via was we were what whatever when where whether which while who whom whose "
         "why will with within without would yet you your yours s ll ve re don doesn didn isn aren wasn weren "
         "i'm i'd i've it's that's what's don't doesn't"},
    List{"de",
         "aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines für "
         "hat ich ihr im in ist mit nach nicht noch nur oder sein sich sie sind so über um und unter vom von vor war "
         "was wie wird wo zu zum zur"},
    List{"fr",
         "à au aux avec ce ces cette comme dans de des du elle en entre est et eux il ils je la le les leur leurs lui "
         "mais ne nous ou où par pas plus pour que qui sa se ses son sont sous sur un une vous"},
    List{"es",
         "al como con de del el ella en entre es esta este la las le lo los más no o para pero por que se ser sin "
         "sobre su sus un una y ya"},
    List{"it",
         "a al alla che come con da dal dalla dei del della delle di e è gli i il in la le lo ma nel nella non o per "
         "più se si sono su sul sulla tra un una uno"},
    List{"pt",
         "a ao aos as com como da das de do dos e em entre é mais mas na nas no nos o os ou para pela pelo por que se "
         "sem seu sua um uma"},
    List{"nl",
         "aan als bij dat de den der deze die dit door een en er het hij ik in is maar met naar niet nog of om onder "
         "op over te tot uit van voor was wat wie wordt zijn"},
    List{"id",
         "adalah agar akan atau bagi dalam dan dari dengan di ini itu juga karena ke oleh pada sebagai tidak untuk "
         "yang"},
    List{"tr", "bir bu da daha de en gibi için ile ise mi ne o olan ve veya ya"},
    List{
        "vi",
        "bị bởi các cho có của cùng đã đang để do được khi không là một này những như ở sẽ tại thì trong từ và về với"},
    List{"ur", "کا کی کے کو نے سے میں پر اور ہے ہیں تھا تھی تھے یہ وہ کہ جو اس ان تک بھی ہی لیے گا گی گے"},
    List{"ar", "في من على إلى عن مع أن إن هذا هذه التي الذي كان قد لا ما و أو بين بعد كما"},
    List{"fa", "از به با در را که این آن و برای تا است بود شد می های یا"},
    List{"hi", "का की के को ने से में पर और है हैं था थी थे यह वह कि जो इस उस तक भी ही लिए"},
    List{"bn", "এই ও এবং থেকে জন্য করে হয় যে একটি না কি তার সঙ্গে"},
    List{"ru", "а без был было в во для до за и из или к как ко на не но о об от по при с со так то что это"},
};

// Folded word -> the lists that hold it, a bit each.
using Table = std::unordered_map<std::string, std::uint32_t>;
static_assert(lists.size() <= 32);

const Table& table() {
    static const Table known = [] {
        Table words;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            auto rest = lists[i].words;
            while (!rest.empty()) {
                const auto end = std::min(rest.find(' '), rest.size());
                words[folded(rest.substr(0, end))] |= std::uint32_t{1} << i;
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        return words;
    }();
    return known;
}

bool has(std::string_view word, char first, char last) {
    return std::ranges::any_of(word, [=](char c) { return c >= first && c <= last; });
}

}  // namespace

std::vector<bool> are_function_words(const std::vector<std::string>& typed) {
    const bool has_small = std::ranges::any_of(typed, [](const auto& word) { return has(word, 'a', 'z'); });
    std::vector<std::uint32_t> languages;
    std::array<std::unordered_set<std::string>, lists.size()> seen;  // distinct words of the query by list
    for (const auto& word : typed) {
        const bool is_name = has_small && word.size() > 1 && has(word, 'A', 'Z') && !has(word, 'a', 'z');
        const auto form = folded(word);
        const auto found = is_name ? table().end() : table().find(form);
        languages.push_back(found == table().end() ? 0 : found->second);
        for (std::size_t i = 0; i < lists.size(); ++i) {
            if ((languages.back() >> i & 1U) != 0) seen[i].insert(form);
        }
    }
    std::vector<bool> are(typed.size());
    for (std::size_t at = 0; at < typed.size(); ++at) {
        for (std::size_t i = 0; i < lists.size(); ++i) {
            if ((languages[at] >> i & 1U) != 0 && (i == 0 || seen[i].size() > 1)) are[at] = true;
        }
    }
    return are;
}

bool is_function_word(const std::string& folded) {
    const auto found = table().find(folded);
    return found != table().end() && (found->second & 1U) != 0;
}

}  // namespace pressdex::query
