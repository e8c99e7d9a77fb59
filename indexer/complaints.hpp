// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was wrong with the input, a line each: file, line, what, what was done about it. Collected, counted, never fatal
// by itself.
#include <cstddef>
#include <mutex>
#include <string>
#include <vector>

namespace pressdex {

enum class Severity { note, refused };  // refused: a document or file was left out (exit code 6)

struct Complaint {
    std::string file;
    std::size_t line = 0;  // 0 = the file as a whole
    std::string what;      // "not valid UTF-8 from byte 17"
    std::string done;      // "read as Windows-1252", "left out"
    Severity severity = Severity::note;
};

// "path:12: what; done" with control characters made visible.
std::string line_of(const Complaint& complaint);

// May be filled from several threads.
class Complaints {
  public:
    void add(Complaint complaint);
    std::size_t refused() const;
    std::vector<Complaint> take();  // all so far, in the order of adding; empties the collection

  private:
    mutable std::mutex mutex_;
    std::vector<Complaint> all_;
    std::size_t refused_ = 0;
};

}  // namespace pressdex
