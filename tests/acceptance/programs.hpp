// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs the built programs as a user does: arguments in, exit code and both streams out.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace pressdex {

struct Ran {
    int code = -1;
    std::string out, err;

    // The lines of stdout.
    std::vector<std::string> lines() const {
        std::vector<std::string> all;
        for (std::size_t from = 0; from < out.size();) {
            const auto end = std::min(out.find('\n', from), out.size());
            all.push_back(out.substr(from, end - from));
            from = end + 1;
        }
        return all;
    }
};

inline std::string quoted(const std::string& argument) {
    std::string text = "'";
    for (const char c : argument) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

inline std::string text_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// `program` is "index", "search", "web" or "cgi". `into`: a file that stdout goes to instead.
inline Ran run(const std::string& program, const std::vector<std::string>& arguments, const std::string& into = {}) {
    const std::filesystem::path binaries = PRESSDEX_BINARIES;
    const auto folder = program == "index" ? "indexer" : program == "search" ? "searcher" : "web";
    const auto errors = std::filesystem::temp_directory_path() / ("pressdex-stderr-" + std::to_string(::getpid()));
    std::string command = "PRESSDEX_KNOWLEDGE=" + quoted(std::string(PRESSDEX_SOURCE) + "/knowledge") + " " +
                          quoted((binaries / folder / ("pressdex-" + program)).string());
    for (const auto& argument : arguments) command += " " + quoted(argument);
    command += " 2>" + quoted(errors.string()) + " </dev/null";
    if (!into.empty()) command += " >" + quoted(into);
    Ran ran;
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) return ran;
    char block[4096];
    for (std::size_t size = 0; (size = std::fread(block, 1, sizeof block, pipe)) > 0;) ran.out.append(block, size);
    const int status = ::pclose(pipe);
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    ran.err = text_of_file(errors);
    std::filesystem::remove(errors);
    return ran;
}

// A folder of its own, gone with the object.
class Workplace {
  public:
    explicit Workplace(const std::string& name)
        : path_(std::filesystem::temp_directory_path() / ("pressdex-" + name + "-" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace() { std::filesystem::remove_all(path_); }

    std::string at(const std::string& name) const { return (path_ / name).string(); }
    void write(const std::string& name, std::string_view bytes) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }

  private:
    std::filesystem::path path_;
};

}  // namespace pressdex
