// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who reports from a place, named beside it in datelines of South Asia: correspondents, desks, agencies. Knows what
// they are called, no places and no whole dateline.
#include <string>

namespace pressdex {

// "जागरण संवाददाता, मेरठ" -> "मेरठ": a part that names a reporter, a desk or an agency becomes the credit, unless
// there is one. In the scripts of Hindi, Bengali, Urdu, Gujarati, Tamil, Telugu, Kannada and Malayalam. Linear.
std::string without_reporter(std::string place, std::string& credit);

}  // namespace pressdex
