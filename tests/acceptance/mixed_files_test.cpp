// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand files of every kind, whole, damaged and hostile: none of them takes the indexer long, none makes it large,
// none costs another file its stories.
#include "tests/acceptance/programs.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace pressdex {
namespace {

constexpr int files_made = 1000;
constexpr std::chrono::seconds longest_silence{20};  // between the stories of two files
constexpr long largest_resident = 300L << 10U;       // KB

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

std::string page_of(const std::string& body) {
    return "<!DOCTYPE html><html><head><title>Mill saves energy</title></head><body>" + body + "</body></html>";
}

// What a parser must survive; each is the start of a known attack or of a common accident.
std::vector<std::pair<std::string, std::string>> hostile_files() {
    std::string laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lol\">";
    for (char c = 'b'; c <= 'k'; ++c) {
        const std::string below(1, static_cast<char>(c - 1));
        laughs += "<!ENTITY " + std::string(1, c) + " \"" + repeated("&" + below + ";", 10) + "\">";
    }
    return {
        {"deep.html", page_of(repeated("<div>", 40'000))},
        {"attributes.html", page_of("<p " + repeated("a=b ", 20'000) + ">text")},
        {"ampersands.html", page_of(repeated("&", 5'000'000))},
        {"tables.html", page_of(repeated("<table><tr><td>", 5'000))},
        {"formatting.html", page_of(repeated("<b><i><u>", 3'000))},
        {"unclosed.html", "<html><script>" + repeated("var a = '<p>';", 10'000)},
        {"laughs.xml", laughs + "]><rss><channel><item><title>&k;</title></item></channel></rss>"},
        {"deep.xml", "<?xml version=\"1.0\"?><rss><channel>" + repeated("<a>", 200'000)},
        {"deep.json", repeated("[", 500'000)},
        {"deep.jsonl", "{\"text\":" + repeated("{\"a\":", 100'000)},
        {"huge-number.jsonl", "{\"text\": 1e999}\n{\"text\":\"Good story.\"}\n"},
        {"operators.pdf", "%PDF-1.4\n1 0 obj<</Length 9000000>>stream\n" + repeated("q ", 4'500'000)},
        {"loop.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"},
        {"nothing.pdf", "%PDF-1.7\n%%EOF"},
        {"half.docx", "PK\x03\x04" + std::string(5'000, '\0')},
        {"parts.eml", "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n" +
                          repeated("--b\nContent-Type: multipart/mixed; boundary=b\n\n", 20'000)},
        {"headers.eml", "From: a@b.example\nSubject: " + repeated("=?utf-8?q?a?= ", 100'000) + "\n\ntext"},
        {"one-word.txt", std::string(8U << 20U, 'x')},
        {"one-line.txt", repeated("the mill saves energy and ", 200'000)},
        {"quotes.txt", repeated("\"said \xE2\x80\x9C", 300'000)},
        {"capitals.txt", repeated("Ministry Of Industries And ", 60'000)},
        {"digits.txt", repeated("12 12 2012 ", 200'000)},
        {"lines.txt", repeated("A line.\n", 300'000)},
        {"brackets.txt", repeated("(NPO) ", 200'000)},
        {"marks.txt", "e" + repeated("\xCC\x81", 1'000'000)},
        {"thai.txt", repeated("\xE0\xB8\x81\xE0\xB8\xB2\xE0\xB8\xA3", 300'000)},
        {"front.md", "---\n" + repeated("title: a\n", 100'000)},
        {"zeros.bin", std::string(1U << 20U, '\0')},
        {"empty.html", ""},
    };
}

// Real texts and samples of the project, to be damaged.
std::vector<std::pair<std::string, std::string>> sample_files() {
    std::vector<std::pair<std::string, std::string>> samples;
    for (const auto* folder : {"corpus", "tests/indexer/html/pages", "tests/fuzz/seeds"}) {
        const auto below = std::filesystem::path(PRESSDEX_SOURCE) / folder;
        if (!std::filesystem::exists(below)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(below)) {
            if (!entry.is_regular_file() || entry.file_size() > 200'000) continue;
            samples.emplace_back(entry.path().filename().string(), text_of_file(entry.path()));
        }
    }
    std::ranges::sort(samples);
    return samples;
}

std::string damaged(std::string bytes, std::mt19937& random) {
    if (bytes.empty()) return bytes;
    switch (random() % 5) {
        case 0:
            return bytes.substr(0, random() % bytes.size());
        case 1:
            for (int i = 0; i < 50; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
            return bytes;
        case 2: {
            const auto from = random() % bytes.size();
            return bytes + repeated(bytes.substr(from, random() % 300), 200);
        }
        case 3:
            bytes.erase(random() % bytes.size(), random() % bytes.size());
            return bytes;
        default:
            return bytes;
    }
}

struct Watched {
    int status = 0;
    long resident = 0;                    // KB, the most at any time
    std::chrono::milliseconds silence{};  // the longest
    std::string out;
};

// Runs `pressdex-index inspect FOLDER` and looks how long nothing comes out of it.
Watched inspect_watched(const std::string& folder) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return {};
    const auto program = (std::filesystem::path(PRESSDEX_BINARIES) / "indexer" / "pressdex-index").string();
    const auto knowledge = std::string(PRESSDEX_SOURCE) + "/knowledge";
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        const int nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(nothing, STDERR_FILENO);
        ::execl(program.c_str(), program.c_str(), "inspect", folder.c_str(), "--format", "jsonl", "--knowledge",
                knowledge.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    Watched watched;
    using Clock = std::chrono::steady_clock;
    auto last = Clock::now();
    std::array<char, 1U << 16U> block{};
    for (;;) {
        const auto got = ::read(ends[0], block.data(), block.size());
        const auto now = Clock::now();
        watched.silence = std::max(watched.silence, std::chrono::duration_cast<std::chrono::milliseconds>(now - last));
        last = now;
        if (got <= 0) break;
        watched.out.append(block.data(), static_cast<std::size_t>(got));
    }
    ::close(ends[0]);
    rusage used{};
    ::wait4(child, &watched.status, 0, &used);
    watched.resident = used.ru_maxrss;
    return watched;
}

TEST(MixedFiles, AThousandOfThemAreInspectedInBoundedTimeAndMemory) {
    const Workplace place("mixed");
    const auto samples = sample_files();
    ASSERT_FALSE(samples.empty());
    std::mt19937 random(20'211'223);
    int made = 0;
    // A good story behind each hostile file: nothing may cost the next one.
    const std::string witness = "Mill saves energy\n\nLAHORE, Dec 23, 2021: The witness mill saved energy, it said.\n";
    std::size_t witnesses = 0;
    for (const auto& [name, bytes] : hostile_files()) {
        const auto number = "a" + std::to_string(1000 + made);
        place.write("files/" + number + "-" + name, bytes);
        place.write("files/" + number + "z-witness.txt", witness);
        made += 2;
        ++witnesses;
    }
    for (; made < files_made; ++made) {
        const auto& [name, bytes] = samples[random() % samples.size()];
        place.write("files/b" + std::to_string(made) + "-" + name, damaged(bytes, random));
    }
    const auto watched = inspect_watched(place.at("files"));
    ASSERT_TRUE(WIFEXITED(watched.status));
    EXPECT_EQ(WEXITSTATUS(watched.status), 6);  // some input refused
    EXPECT_LT(watched.silence, longest_silence);
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_LT(watched.resident, largest_resident);
#endif
    std::size_t found = 0;
    for (std::size_t at = 0; (at = watched.out.find("z-witness.txt\"", at)) != std::string::npos; ++at) ++found;
    EXPECT_GE(found, witnesses);
    RecordProperty("silence_ms", static_cast<int>(watched.silence.count()));
    RecordProperty("resident_kb", static_cast<int>(watched.resident));
    std::printf("longest silence %lld ms, %ld MB resident\n", static_cast<long long>(watched.silence.count()),
                watched.resident >> 10U);
}

}  // namespace
}  // namespace pressdex
