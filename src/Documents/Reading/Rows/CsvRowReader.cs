using System.Globalization;
using System.Text;

namespace Xanh.Documents.Reading.Rows;

/// <summary>Walks the rows of a .csv.</summary>
internal sealed class CsvRowReader : RowReader
{
    private const int BufferLength = 1 << 15;

    private readonly StreamReader text;
    private readonly Stream content;
    private readonly char[] buffer = new char[BufferLength];
    private readonly StringBuilder cell = new();
    private char delimiter;
    private bool isBegun;
    private int length;
    private int at;
    private int number;

    public CsvRowReader(StreamReader text, Stream content, string fileName)
        : base(fileName) => (this.text, this.content) = (text, content);

    public override double Share => content.Length == 0 ? 1 : Math.Min(1, (double)content.Position / content.Length);

    protected override bool Step()
    {
        if (!isBegun)
            Begin();
        while (NextRow())
        {
            if (Row.Count > 0)
                return true;
        }
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
    }

    private void Begin()
    {
        isBegun = true;
        delimiter = Fill() ? CsvDelimiter.Of(buffer.AsSpan(0, length)) : ';';
        if (buffer.AsSpan(0, length).StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            NextRow();
    }

    /// <returns>False at the end of the file.</returns>
    private bool NextRow()
    {
        var first = Peek();
        if (first < 0)
            return false;
        Row.Begin(++number);
        var column = 0;
        while (true)
        {
            var end = ReadCell(column);
            if (end != delimiter)
                return true;
            column++;
            if (column > RowLimits.MostColumns)
                throw ReadRefusedException.Of("table-columns", FileName, ColumnLetters.Place(column, number), RowLimits.MostColumns.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <returns>What stands behind the cell: the delimiter, a line end, or -1.</returns>
    private int ReadCell(int column)
    {
        cell.Clear();
        var quoted = false;
        var begun = false;
        while (true)
        {
            var c = Take();
            if (c < 0 || (!quoted && (c == delimiter || c == '\n')))
            {
                if (quoted)
                    throw ReadRefusedException.Of("table-quote", FileName, ColumnLetters.Place(column, number));
                Put(column);
                return c;
            }
            if (c == '"' && quoted && Peek() == '"')
                Add((char)Take(), column);
            else if (c == '"' && (quoted || !begun))
                quoted = !quoted;
            else if (c == '\r' && !quoted && Peek() == '\n')
                continue;
            else
                Add((char)c, column);
            begun |= c != ' ';
        }
    }

    private void Add(char c, int column)
    {
        cell.Append(c);
        // A quotation mark that is never closed would swallow the rest of the file.
        if (cell.Length > RowLimits.LongestCell)
            throw ReadRefusedException.Of("table-quote", FileName, ColumnLetters.Place(column, number));
    }

    private void Put(int column)
    {
        var shown = cell.ToString().Trim();
        if (shown.Length > 0)
            Row.Set(column, new RowCell(shown, RowCellKind.Text));
    }

    private int Peek() => at < length || Fill() ? buffer[at] : -1;

    private int Take() => at < length || Fill() ? buffer[at++] : -1;

    private bool Fill()
    {
        try
        {
            length = text.ReadBlock(buffer, 0, buffer.Length);
            at = 0;
            return length > 0;
        }
        catch (DecoderFallbackException)
        {
            throw ReadRefusedException.Of("table-encoding", FileName);
        }
    }
}
