// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tags compressed as glass expects them: a raw deflate stream, and only where it is shorter. Keeps its buffers from tag
// to tag; knows no tables.
#include <memory>
#include <string_view>
#include <vector>

struct libdeflate_compressor;

namespace pressdex::glass {

class Deflater {
  public:
    Deflater();

    // The compressed tag, which stands until the next call; empty where compressing gains nothing.
    std::string_view compressed(std::string_view tag);

  private:
    struct Freed {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Freed> compressor_;
    std::vector<char> out_;
};

}  // namespace pressdex::glass
