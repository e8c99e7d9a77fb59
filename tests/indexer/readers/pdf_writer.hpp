// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes small PDFs for tests, object by object: Helvetica at places of our choice, so that no binary file need be
// kept.
#include <string>
#include <vector>

namespace pressdex {

struct PdfPiece {
    int x = 72, y = 720;  // points from the lower left corner
    std::string text;     // WinAnsi; no brackets, no backslash
    int size = 10;
};

using PdfPieces = std::vector<PdfPiece>;

// Lines one under the other, from (x, y) on.
inline void add_lines(PdfPieces& page, int x, int y, const std::vector<std::string>& lines, int size = 10) {
    for (const auto& line : lines) {
        page.push_back({x, y, line, size});
        y -= size + 2;
    }
}

inline std::string pdf_of(const std::vector<PdfPieces>& pages, const std::string& trailer = {}) {
    std::vector<std::string> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>", "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    std::string kids;
    for (const auto& page : pages) {
        std::string stream = "BT\n";
        for (const auto& piece : page)
            stream += "/F1 " + std::to_string(piece.size) + " Tf 1 0 0 1 " + std::to_string(piece.x) + " " +
                      std::to_string(piece.y) + " Tm (" + piece.text + ") Tj\n";
        stream += "ET";
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
            std::to_string(objects.size() + 2) + " 0 R >>");
        objects.push_back("<< /Length " + std::to_string(stream.size()) + " >>\nstream\n" + stream + "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>";
    std::string pdf = "%PDF-1.4\n", xref = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string offset = std::to_string(pdf.size());
        xref += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + xref + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + trailer +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace pressdex
