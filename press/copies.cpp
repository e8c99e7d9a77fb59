// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/copies.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <numeric>
#include <span>
#include <unordered_map>

namespace pressdex {
namespace {

// ---- packed form: version, text hash, then each sketch as its size, its count and the gaps between its hashes

constexpr char packed_version = 1;

void put_number(std::string& out, std::uint32_t number) {
    for (; number >= 0x80; number >>= 7) out.push_back(static_cast<char>((number & 0x7F) | 0x80));
    out.push_back(static_cast<char>(number));
}

std::optional<std::uint32_t> take_number(std::string_view& in) {
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 35 && !in.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(in.front());
        in.remove_prefix(1);
        number |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        if (byte >= 0x80) continue;
        if (number > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
        return static_cast<std::uint32_t>(number);
    }
    return std::nullopt;
}

void put_sketch(std::string& out, const Sketch& sketch) {
    put_number(out, sketch.of);
    put_number(out, static_cast<std::uint32_t>(sketch.smallest.size()));
    std::uint32_t before = 0;
    for (const auto hash : sketch.smallest) {
        put_number(out, hash - before);
        before = hash;
    }
}

bool take_sketch(std::string_view& in, Sketch& sketch, std::size_t most) {
    const auto of = take_number(in);
    const auto count = take_number(in);
    if (!of || !count || *count > most || *count > *of) return false;
    sketch.of = *of;
    std::uint64_t hash = 0;
    for (std::uint32_t i = 0; i < *count; ++i) {
        const auto gap = take_number(in);
        if (!gap || (i > 0 && *gap == 0)) return false;
        hash += *gap;
        if (hash > std::numeric_limits<std::uint32_t>::max()) return false;
        sketch.smallest.push_back(static_cast<std::uint32_t>(hash));
    }
    return true;
}

// ---- comparing two sketches

struct Common {
    std::size_t both = 0, only_a = 0, only_b = 0;
    std::size_t a() const { return both + only_a; }
    std::size_t b() const { return both + only_b; }
};

// A sketch says nothing about hashes above its last, unless it holds its whole set.
std::uint32_t covered(const Sketch& sketch) {
    const bool whole = sketch.of == sketch.smallest.size();
    return whole || sketch.smallest.empty() ? std::numeric_limits<std::uint32_t>::max() : sketch.smallest.back();
}

Common common_of(const Sketch& a, const Sketch& b) {
    const auto end = std::min(covered(a), covered(b));
    Common common;
    std::size_t i = 0, j = 0;
    const auto more = [end](const Sketch& s, std::size_t at) {
        return at < s.smallest.size() && s.smallest[at] <= end;
    };
    while (more(a, i) || more(b, j)) {
        if (!more(b, j) || (more(a, i) && a.smallest[i] < b.smallest[j])) {
            ++common.only_a;
            ++i;
        } else if (!more(a, i) || b.smallest[j] < a.smallest[i]) {
            ++common.only_b;
            ++j;
        } else {
            ++common.both;
            ++i;
            ++j;
        }
    }
    return common;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

// How much of the lede of `a` the text of `b` has; 1 where the sketches tell nothing.
double lede_share(const Signature& a, const Signature& b) {
    const auto end = std::min(covered(a.lede), covered(b.shingles));
    std::size_t all = 0, found = 0;
    for (const auto hash : a.lede.smallest) {
        if (hash > end) break;
        ++all;
        if (std::ranges::binary_search(b.shingles.smallest, hash)) ++found;
    }
    return all == 0 ? 1 : share(found, all);
}

struct Counted {
    std::size_t names = 0, figures = 0, subjects = 0;
    std::size_t all_names = 0, all_figures = 0;
};

// The marks of `a` that `b` has nowhere in its text, as far as the sketches tell.
Counted strange_in(const Sketch& a, const Sketch& b) {
    const auto end = std::min(covered(a), covered(b));
    Counted strange;
    for (const auto mark : a.smallest) {
        const auto kind = kind_of_mark(mark);
        if (mark > end || kind == Mark::opening) continue;
        ++(kind == Mark::figure ? strange.all_figures : strange.all_names);
        const auto found = std::ranges::lower_bound(b.smallest, word_of_mark(mark), {}, word_of_mark);
        if (found != b.smallest.end() && word_of_mark(*found) == word_of_mark(mark)) continue;
        ++(kind == Mark::figure ? strange.figures : strange.names);
        if (is_subject(mark)) ++strange.subjects;
    }
    return strange;
}

// ---- candidates

// Shingles below this hash are looked up: an even sample of every text, so that a cut copy meets the full one.
constexpr std::uint32_t anchors_below = std::numeric_limits<std::uint32_t>::max() / 16;
constexpr std::size_t least_anchors = 6;   // of a short text
constexpr std::size_t widest_bucket = 64;  // stories compared for one shingle: more share boilerplate, not news

std::span<const std::uint32_t> anchors_of(const Signature& signature) {
    const auto& hashes = signature.shingles.smallest;
    const auto below = std::ranges::lower_bound(hashes, anchors_below) - hashes.begin();
    return {hashes.data(), std::min(std::max(static_cast<std::size_t>(below), least_anchors), hashes.size())};
}

bool is_longer(const Signed& a, const Signed& b) {
    if (a.signature.shingles.of != b.signature.shingles.of) return a.signature.shingles.of > b.signature.shingles.of;
    return a.docid < b.docid;
}

// Stars around the longest texts.
class Grouping {
  public:
    explicit Grouping(const std::vector<Signed>& stories) : stories_(stories), centre_(stories.size()) {
        std::iota(centre_.begin(), centre_.end(), 0U);
    }

    void run() {
        std::vector<std::uint32_t> order(stories_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [this](auto a, auto b) { return is_longer(stories_[a], stories_[b]); });
        for (const auto story : order) place(story);
    }

    std::vector<std::pair<std::uint32_t, std::uint32_t>> leaders() const {
        std::vector<std::uint32_t> least(stories_.size(), std::numeric_limits<std::uint32_t>::max());
        for (std::size_t i = 0; i < stories_.size(); ++i)
            least[centre_[i]] = std::min(least[centre_[i]], stories_[i].docid);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
        found.reserve(stories_.size());
        for (std::size_t i = 0; i < stories_.size(); ++i) found.emplace_back(stories_[i].docid, least[centre_[i]]);
        std::ranges::sort(found);
        return found;
    }

  private:
    // Joins the centre that it is most like, or becomes one.
    void place(std::uint32_t story) {
        const auto& signature = stories_[story].signature;
        if (signature.text == 0) return;
        const auto [same, is_new] = same_text_.try_emplace(signature.text, story);
        if (!is_new && stories_[same->second].signature == signature) {
            centre_[story] = centre_[same->second];
            return;
        }
        const auto candidates = candidates_for(signature);
        double best = 0;
        for (const auto candidate : candidates) {
            const auto& other = stories_[candidate].signature;
            if (!are_copies(signature, other)) continue;
            const auto overlap = overlap_of(signature, other);
            if (overlap.contained + overlap.jaccard <= best) continue;
            best = overlap.contained + overlap.jaccard;
            centre_[story] = candidate;
        }
        if (centre_[story] == story) {
            for (const auto anchor : anchors_of(signature)) {
                auto& bucket = centres_of_[anchor];
                if (bucket.size() < widest_bucket) bucket.push_back(story);
            }
        }
    }

    // Centres that share an anchor, those before others that were placed before.
    std::vector<std::uint32_t> candidates_for(const Signature& signature) const {
        std::vector<std::uint32_t> candidates;
        for (const auto anchor : anchors_of(signature)) {
            const auto found = centres_of_.find(anchor);
            if (found != centres_of_.end())
                candidates.insert(candidates.end(), found->second.begin(), found->second.end());
        }
        std::ranges::sort(candidates, [this](auto a, auto b) { return is_longer(stories_[a], stories_[b]); });
        const auto repeated = std::ranges::unique(candidates);
        candidates.erase(repeated.begin(), repeated.end());
        return candidates;
    }

    const std::vector<Signed>& stories_;
    std::vector<std::uint32_t> centre_;  // story -> the centre of its group, by place in stories_
    std::unordered_map<std::uint64_t, std::uint32_t> same_text_;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> centres_of_;  // anchor -> centres
};

}  // namespace

std::string packed(const Signature& signature) {
    std::string out(1, packed_version);
    out.append(reinterpret_cast<const char*>(&signature.text), sizeof signature.text);
    out.append(reinterpret_cast<const char*>(&signature.day), sizeof signature.day);
    put_sketch(out, signature.shingles);
    put_sketch(out, signature.lede);
    put_sketch(out, signature.marks);
    return out;
}

std::optional<Signature> unpacked_signature(std::string_view packed) {
    Signature signature;
    constexpr auto head = 1 + sizeof signature.text + sizeof signature.day;
    if (packed.size() < head || packed.front() != packed_version) return std::nullopt;
    std::memcpy(&signature.text, packed.data() + 1, sizeof signature.text);
    std::memcpy(&signature.day, packed.data() + 1 + sizeof signature.text, sizeof signature.day);
    packed.remove_prefix(head);
    if (!take_sketch(packed, signature.shingles, Signature::most_shingles)) return std::nullopt;
    if (!take_sketch(packed, signature.lede, Signature::most_in_lede)) return std::nullopt;
    if (!take_sketch(packed, signature.marks, Signature::most_marks) || !packed.empty()) return std::nullopt;
    return signature;
}

Overlap overlap_of(const Signature& a, const Signature& b) {
    const auto words = common_of(a.shingles, b.shingles);
    const auto in_a = strange_in(a.marks, b.marks), in_b = strange_in(b.marks, a.marks);
    Overlap overlap;
    overlap.jaccard = share(words.both, words.both + words.only_a + words.only_b);
    overlap.contained = share(words.both, std::min(words.a(), words.b()));
    overlap.lede = std::max(lede_share(a, b), lede_share(b, a));
    overlap.names = std::min(in_a.names, in_b.names);
    overlap.figures = std::min(in_a.figures, in_b.figures);
    overlap.subjects = std::min(in_a.subjects, in_b.subjects);
    overlap.all_names = std::min(in_a.all_names, in_b.all_names);
    overlap.all_figures = std::min(in_a.all_figures, in_b.all_figures);
    if (a.day != Signature::no_day && b.day != Signature::no_day) overlap.days = std::abs(a.day - b.day);
    return overlap;
}

bool are_copies(const Signature& a, const Signature& b) {
    if (a.text != 0 && a.text == b.text) return true;
    const auto smaller = std::min(a.shingles.of, b.shingles.of);
    if (smaller < 12) return false;
    const auto overlap = overlap_of(a, b);
    if (smaller < 40) return overlap.jaccard >= 0.8 && overlap.names + overlap.figures == 0;
    if (overlap.contained < 0.65 || overlap.jaccard < 0.2 || overlap.lede < 0.45) return false;
    if (overlap.subjects >= 2) return false;
    if (overlap.figures >= 2 && overlap.figures * 4 >= overlap.all_figures) return false;
    if (overlap.days > 60 && overlap.jaccard < 0.8) return false;
    return overlap.names + 2 * overlap.figures <= 4 + (overlap.all_names + overlap.all_figures) / 25;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> leaders_of(const std::vector<Signed>& stories) {
    Grouping grouping(stories);
    grouping.run();
    return grouping.leaders();
}

}  // namespace pressdex
