// SPDX-License-Identifier: GPL-3.0-or-later
// Replays fuzz seeds, whole and with seeded random damage, where there is no libFuzzer. A crash or a sanitizer report
// fails the test.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

// Cuts, repeats and overwrites pieces of the input, as a transfer or an attacker would.
std::string damaged(std::string input, std::mt19937& dice) {
    const auto any = [&dice](std::size_t below) { return below == 0 ? 0 : dice() % below; };
    for (std::size_t changes = 1 + any(4); changes > 0; --changes) {
        const std::size_t at = any(input.size() + 1);
        switch (any(4)) {
            case 0:
                input.resize(at);
                break;
            case 1:
                input.insert(at, 1, static_cast<char>(any(256)));
                break;
            case 2:
                input.insert(at, input.substr(any(input.size() + 1), 1 + any(64)));
                break;
            default:
                if (at < input.size()) input[at] = static_cast<char>(any(256));
        }
    }
    return input;
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int damages_a_seed = 200;
    std::mt19937 dice(20211223);
    std::size_t seeds = 0;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) continue;
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string seed{std::istreambuf_iterator<char>(file), {}};
            run(seed);
            for (int n = 0; n < damages_a_seed; ++n) run(damaged(seed, dice));
            ++seeds;
        }
    }
    std::printf("%zu seeds replayed\n", seeds);
    return seeds == 0 ? 1 : 0;
}
