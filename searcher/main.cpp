// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"

#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    try {
        return pressdex::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
    } catch (const std::exception& error) {
        return pressdex::told({pressdex::ErrorKind::machine, std::string("Something failed: ") + error.what(), {}});
    }
}
