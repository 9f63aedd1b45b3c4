// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/codetext.h"

#include "ui/content/showntext.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

/// Collects the colours of one line after the other.
class Collector final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QList<QTextLayout::FormatRange> line(const QString &text, KSyntaxHighlighting::State &state)
    {
        m_ranges.clear();
        state = highlightLine(text, state);
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || !format.hasTextColor(theme()))
            return;
        // Colours alone: other weights would change widths and lay each line out anew.
        QTextCharFormat chars;
        chars.setForeground(format.textColor(theme()));
        m_ranges.append({offset, length, chars});
    }

private:
    QList<QTextLayout::FormatRange> m_ranges;
};

QString definitionName(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Html:
        return u"HTML"_s;
    case CodeLanguage::Markdown:
        return u"Markdown"_s;
    case CodeLanguage::Json:
        return u"JSON"_s;
    case CodeLanguage::Plain:
        break;
    }
    return {};
}

void highlight(CodeText &code, CodeLanguage language, bool dark)
{
    // A repository of its own: it is not made to be shared between threads, and costs 4 ms.
    const KSyntaxHighlighting::Repository repository;
    Collector collector;
    collector.setDefinition(repository.definitionForName(definitionName(language)));
    collector.setTheme(repository.defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                    : KSyntaxHighlighting::Repository::LightTheme));
    KSyntaxHighlighting::State state;
    for (const QStringView line : QStringView(code.text).tokenize(u'\n'))
        code.formats.append(collector.line(line.toString(), state));
}

void addLine(CodeText &code, QStringView text, TextSpan line, int number, qsizetype longest)
{
    qsizetype at = line.start;
    do {
        qsizetype length = std::min(longest, line.end() - at);
        const bool splitsPair = at + length < line.end() && text[at + length].isLowSurrogate();
        length -= splitsPair ? 1 : 0;
        if (!code.numbers.isEmpty())
            code.text += u'\n';
        code.map.append({at, length}, static_cast<int>(code.text.size()));
        code.text += shownText(text.sliced(at, length));
        code.numbers.append(at == line.start ? number : 0);
        at += length;
    } while (at < line.end());
}

} // namespace

CodeText prepareCode(const QString &given, CodeLanguage language, bool dark,
                     const CodeLimits &limits)
{
    CodeText code;
    const QLocale locale;
    const QStringView text = QStringView(given).left(limits.shown);
    if (text.size() < given.size())
        code.notice = Words::tr("Only the first %1 of %2 characters are shown.")
                          .arg(locale.toString(text.size()), locale.toString(given.size()));
    code.text.reserve(text.size() + text.size() / 64);
    int number = 1;
    for (qsizetype start = 0; start <= text.size(); ++number) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        addLine(code, text, {start, end - start}, number, limits.longestLine);
        const bool two = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (two ? 2 : 1);
    }
    if (text.size() > limits.highlighted && language != CodeLanguage::Plain)
        code.notice = (code.notice.isEmpty() ? QString() : code.notice + u' ')
            + Words::tr("The text is too long to be coloured.");
    else if (language != CodeLanguage::Plain)
        highlight(code, language, dark);
    code.document = std::shared_ptr<QTextDocument>(
        new QTextDocument, [](QTextDocument *gone) { gone->deleteLater(); });
    code.document->setUndoRedoEnabled(false);
    code.document->setDocumentLayout(new QPlainTextDocumentLayout(code.document.get()));
    code.document->setPlainText(code.text);
    code.document->moveToThread(QCoreApplication::instance()->thread());
    return code;
}

CodeLanguage guessLanguage(QStringView text)
{
    const QStringView start = text.left(4000).trimmed();
    if (start.startsWith(u'<'))
        return CodeLanguage::Html;
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return CodeLanguage::Json;
    if (start.startsWith(u"# ") || start.contains(u"\n# ") || start.contains(u"\n## ")
        || start.contains(u"```") || start.contains(u"]("))
        return CodeLanguage::Markdown;
    return CodeLanguage::Plain;
}

QString prettyJson(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return text;
    constexpr qsizetype deepest = 40; // deeper values are not moved further in
    QString result;
    result.reserve(trimmed.size() * 2);
    qsizetype depth = 0;
    bool quoted = false;
    const auto breakLine = [&] {
        result += u'\n';
        result += QString(2 * std::clamp<qsizetype>(depth, 0, deepest), u' ');
    };
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        if (quoted) {
            result += c;
            if (c == u'\\' && i + 1 < trimmed.size())
                result += trimmed[++i];
            quoted = c != u'"';
            continue;
        }
        if (c == u'{' || c == u'[') {
            qsizetype next = i + 1;
            while (next < trimmed.size() && trimmed[next].isSpace())
                ++next;
            result += c;
            if (next < trimmed.size() && (trimmed[next] == u'}' || trimmed[next] == u']')) {
                result += trimmed[next];
                i = next;
                continue;
            }
            ++depth;
            breakLine();
        } else if (c == u'}' || c == u']') {
            --depth;
            breakLine();
            result += c;
        } else if (c == u',') {
            result += c;
            breakLine();
        } else if (c == u':') {
            result += u": "_s;
        } else if (!c.isSpace()) {
            result += c;
            quoted = c == u'"';
        }
    }
    return result;
}

} // namespace rapporteur
