// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One request answered as a CGI program: environment in, answer on standard output. Both programs of web/ can be called
// so; pressdex-cgi can nothing else.
namespace pressdex {

// True where a web server has called us (RFC 3875, 4.1.4).
bool is_called_as_cgi();

// Gives the exit code: that of an answer that could not be written, else 0; a page that says what went wrong is an
// answer, too. The archive is $PRESSDEX_ARCHIVE.
int answer_as_cgi();

}  // namespace pressdex
