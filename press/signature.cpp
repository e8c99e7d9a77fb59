// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/signature.hpp"

#include <bit>
#include <cstring>

namespace pressdex {
namespace {

static_assert(std::endian::native == std::endian::little, "packed signatures are little-endian");

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
    sketch.smallest.reserve(*count);
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

}  // namespace pressdex
