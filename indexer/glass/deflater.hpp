// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tags compressed as glass expects them: a raw deflate stream, and only where it is shorter. Keeps its buffers from tag
// to tag; knows no tables.
#include <memory>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace pressdex::glass {

class Deflater {
  public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    // The compressed tag, which stands until the next call; empty where compressing gains nothing.
    std::string_view compressed(std::string_view tag);

  private:
    std::unique_ptr<z_stream_s> stream_;
    std::vector<unsigned char> out_;
};

}  // namespace pressdex::glass
