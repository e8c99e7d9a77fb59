// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/sha256.hpp"

#include "press/text/sha256_blocks.hpp"

#include <algorithm>

namespace pressdex {
namespace {

std::string first_hex(const Sha256::Digest& digest, std::size_t bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < bytes; ++i) {
        out.push_back(digits[digest[i] >> 4]);
        out.push_back(digits[digest[i] & 0xF]);
    }
    return out;
}

}  // namespace

void Sha256::take_blocks(const std::uint8_t* bytes, std::size_t blocks) {
    static const Sha256Blocks by_instructions = blocks_by_instructions();
    (by_instructions != nullptr ? by_instructions : take_blocks_plainly)(state_, bytes, blocks);
}

void Sha256::update(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t filled = size_ % block_.size();
        std::size_t taken = std::min(block_.size() - filled, bytes.size());
        if (const auto whole = bytes.size() / block_.size(); filled == 0 && whole > 0) {
            taken = whole * block_.size();
            take_blocks(reinterpret_cast<const std::uint8_t*>(bytes.data()), whole);
        } else {
            std::copy_n(bytes.begin(), taken, block_.begin() + static_cast<std::ptrdiff_t>(filled));
            if (filled + taken == block_.size()) take_blocks(block_.data(), 1);
        }
        size_ += taken;
        bytes.remove_prefix(taken);
    }
}

Sha256::Digest Sha256::digest() const {
    Sha256 last = *this;
    const std::uint64_t bits = size_ * 8;
    last.update(std::string_view("\x80", 1));
    while (last.size_ % 64 != 56) last.update(std::string_view("\0", 1));
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < 8; ++i) length[i] = static_cast<char>(bits >> (56 - 8 * i));
    last.update({length.data(), length.size()});
    Digest out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<std::uint8_t>(last.state_[i / 4] >> (24 - 8 * (i % 4)));
    }
    return out;
}

std::string hex(const Sha256::Digest& digest) {
    return first_hex(digest, digest.size());
}

std::string sha256_hex(std::string_view bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hex(hash.digest());
}

std::string sha256_hex16(std::string_view bytes) {
    Sha256 hash;
    hash.update(bytes);
    return first_hex(hash.digest(), 8);
}

}  // namespace pressdex
