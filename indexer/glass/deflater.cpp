// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/deflater.hpp"

#include <new>

#include <zlib.h>

namespace pressdex::glass {
namespace {

constexpr int level = 4;         // of records a hundredth more than 6 would leave, in seven eighths of the time
constexpr int raw_stream = -15;  // no header, the largest window
constexpr int memory_level = 8;

}  // namespace

Deflater::Deflater() : stream_(std::make_unique<z_stream>()) {
    if (deflateInit2(stream_.get(), level, Z_DEFLATED, raw_stream, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
}

Deflater::~Deflater() {
    deflateEnd(stream_.get());
}

std::string_view Deflater::compressed(std::string_view tag) {
    if (tag.size() < 2) return {};
    if (out_.size() < tag.size()) out_.resize(tag.size());
    deflateReset(stream_.get());
    stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(tag.data()));  // zlib writes nothing there
    stream_->avail_in = static_cast<uInt>(tag.size());
    stream_->next_out = out_.data();
    stream_->avail_out = static_cast<uInt>(tag.size() - 1);  // it gives up where nothing is gained
    if (deflate(stream_.get(), Z_FINISH) != Z_STREAM_END) return {};
    return {reinterpret_cast<const char*>(out_.data()), tag.size() - 1 - stream_->avail_out};
}

}  // namespace pressdex::glass
