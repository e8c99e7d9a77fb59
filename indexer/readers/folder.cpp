// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/folder.hpp"

#include "indexer/readers/ignore_list.hpp"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include <sys/stat.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

class Walk {
  public:
    explicit Walk(Complaints& complaints) : complaints_(complaints) {}

    void add(const fs::path& asked) {
        std::error_code error;
        const fs::path absolute = fs::absolute(asked, error).lexically_normal();
        struct stat about {};
        if (error || ::stat(absolute.c_str(), &about) != 0) {
            refuse(asked.string(), error ? error : last_error());
            return;
        }
        if (S_ISDIR(about.st_mode)) {
            walk(absolute);
        } else {
            // "folder/" normalises to a path without a name; a file never does.
            take(absolute, absolute.filename().string(), about);
        }
    }

    std::vector<FoundFile> found() && { return std::move(found_); }

  private:
    static std::error_code last_error() { return {errno, std::generic_category()}; }

    void refuse(const std::string& shown, const std::error_code& error) {
        complaints_.add({shown, 0, "cannot be read: " + error.message(), "left out", Severity::refused});
    }

    void take(const fs::path& path, std::string shown, const struct stat& about) {
        if (!S_ISREG(about.st_mode)) {
            complaints_.add({std::move(shown), 0, "neither a file nor a folder", "left out", Severity::refused});
        } else if (seen_.emplace(about.st_dev, about.st_ino).second) {
            found_.push_back({path, std::move(shown)});
        }
    }

    // The names in a folder, last one first: the stack gives them back in order.
    std::vector<fs::path> children(const fs::path& folder, const std::string& shown) {
        std::error_code error;
        std::vector<fs::path> names;
        const auto ignored = IgnoreList::of_folder(folder);
        fs::directory_iterator entries(folder, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            const auto name = entries->path().filename().native();
            if (name.starts_with('.') || ignored.leaves_out(name)) continue;
            names.push_back(entries->path());
        }
        if (error) refuse(shown, error);
        std::sort(names.begin(), names.end(), std::greater<>());
        return names;
    }

    void walk(const fs::path& top) {
        std::vector<fs::path> open{top};
        while (!open.empty()) {
            const fs::path path = std::move(open.back());
            open.pop_back();
            const std::string shown = path == top ? path.string() : path.lexically_relative(top).string();
            struct stat about {};
            if ((path == top ? ::stat(path.c_str(), &about) : ::lstat(path.c_str(), &about)) != 0) {
                refuse(shown, last_error());
                continue;
            }
            if (S_ISLNK(about.st_mode)) continue;
            if (!S_ISDIR(about.st_mode)) {
                take(path, shown, about);
                continue;
            }
            if (!seen_.emplace(about.st_dev, about.st_ino).second) continue;
            for (auto& child : children(path, shown)) open.push_back(std::move(child));
        }
    }

    Complaints& complaints_;
    std::set<std::pair<dev_t, ino_t>> seen_;
    std::vector<FoundFile> found_;
};

}  // namespace

std::vector<FoundFile> files_below(std::span<const fs::path> paths, Complaints& complaints) {
    Walk walk(complaints);
    for (const auto& path : paths) walk.add(path);
    return std::move(walk).found();
}

}  // namespace pressdex
