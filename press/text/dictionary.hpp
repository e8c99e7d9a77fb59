// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of scripts that write no spaces, by ICU's dictionaries. Only whole runs of such a script come here.
#include "press/text/span.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace pressdex {

class Dictionary {
  public:
    Dictionary();
    ~Dictionary();
    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;

    // The words of a run of valid UTF-8, one after the other from its first byte to its last.
    void words_of(std::string_view run, std::vector<Span>& out);

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

}  // namespace pressdex
