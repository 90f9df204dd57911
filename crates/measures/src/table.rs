//! Files that a spreadsheet opens.

use kernel::{Fault, Result};

/// Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read å, ä and ö. A text that a spreadsheet would
/// carry out as a formula begins with an apostrophe.
///
/// # Errors
/// A fault when the writer fails, which it does not in memory.
pub(crate) fn csv(head: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    let fault = |error: csv::Error| Fault::broken("writing a table").because(error);
    writer.write_record(head.iter().map(|cell| guarded(cell))).map_err(fault)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded(cell))).map_err(fault)?;
    }
    Ok(writer.into_inner().map_err(|error| Fault::broken("writing a table").because(error.to_string()))?)
}

/// OWASP, "CSV Injection". A plain number may begin with a minus.
fn guarded(cell: &str) -> String {
    let dangerous = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if dangerous { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::csv;

    #[test]
    fn what_a_spreadsheet_would_carry_out_is_guarded() {
        let rows = vec![vec!["=1+1".to_owned(), "-5".to_owned(), "@a".to_owned(), "å, \"b\"".to_owned()]];
        let text = String::from_utf8(csv(&["+h".to_owned()], &rows).unwrap_or_default()).unwrap();
        // The head is shorter than its rows, which the writer refuses.
        assert_eq!(text, "");
        let head: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let text = String::from_utf8(csv(&head, &rows).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}a,b,c,d\n'=1+1,-5,'@a,\"å, \"\"b\"\"\"\n");
    }
}
