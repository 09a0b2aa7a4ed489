#include "reader/text/dialect.hpp"

namespace gouji::lines {

void write_as_paragraph(const Dialect& dialect, const Line& line, DocumentBuilder& builder) {
  builder.remarks_up_to(line.begin);
  dialect.write(line.text, builder);
  builder.remarks_up_to(dialect.end_of(line));
  builder.end_paragraph();
}

}  // namespace gouji::lines
