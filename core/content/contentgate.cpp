// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentgate.h"

#include "core/content/gateevidence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr int thinPage = 120; ///< words; an article has more
constexpr int shortNotice = 40; ///< words of a page that says one thing only
constexpr int emptyPage = 12;
constexpr int fullArticle = 450; ///< from here on wordings of walls are part of the article
constexpr int technicalReach = 250; ///< words of a page whose markup is searched for traces
constexpr int longestConsent =
    1200; ///< words of a request for consent, with its partners and purposes
constexpr qsizetype teaserEnd =
    600; ///< characters at the end of a text that may offer the rest for money

int wordsOf(const QString &text)
{
    Document counted;
    counted.text = text;
    return counted.wordCount();
}

class Weighing
{
public:
    Weighing(const GateInput &input, const GateRules &rules)
        : m_input(input)
        , m_view(input.view)
        , m_rules(rules)
        , m_articleWords(wordsOf(input.articleText))
        , m_bulk(std::max(m_articleWords, m_view.words / 3))
        , m_isSigned(fact("author") && fact("published"))
    {}

    Gate run()
    {
        weighTransport();
        if (m_articleWords < fullArticle)
            weighWordings();
        if (m_view.words < technicalReach)
            weighMarkup();
        weighPaywall();
        weighLogin();
        weighConsent();
        weighEmptiness();
        return m_evidence.strongest();
    }

private:
    void note(const QString &category, double weight, const QString &sign)
    {
        m_evidence.note(category, weight, sign);
    }

    /// How much a sign weighs beside that many words: all on a thin page, little beside an article.
    static double thinness(int words) { return std::clamp(1.3 - double(words) / 150, 0.1, 1.0); }

    /// An author and a date speak for an article: other walls than those of money hide both.
    double trust(const QString &category) const
    {
        const bool mayBeSigned = category == "paywall"_L1 || category == "login_wall"_L1
            || category == "cookie_wall"_L1 || category == "app_gate"_L1;
        return m_isSigned && !mayBeSigned ? 0.5 : 1;
    }

    const PageFact *fact(const char *id) const
    {
        const auto found = std::ranges::find(m_input.facts, QLatin1StringView(id), &PageFact::id);
        return found == m_input.facts.cend() || !found->present ? nullptr : &*found;
    }

    void weighTransport()
    {
        const int status = m_input.headers.value(u":status"_s).toInt();
        const bool thin = m_articleWords < fullArticle / 2;
        if (status >= 400) {
            const GateRules::Mark mark = m_rules.statuses.value(status,
                                                                {{}, u"error_page"_s, 0.75});
            note(mark.category, thin ? mark.weight : 0.3,
                 Words::tr("the server answered with status %1").arg(status));
        }
        for (const GateRules::HeaderMark &mark : m_rules.headers) {
            const auto header = m_input.headers.constFind(mark.name);
            if (header != m_input.headers.cend()
                && header->contains(mark.value, Qt::CaseInsensitive))
                note(mark.category, thin && status != 200 ? mark.weight : mark.weight / 3,
                     Words::tr("the server sent the header “%1: %2”").arg(mark.name, *header));
        }
        const QString address = m_input.url.host() + m_input.url.path();
        for (const GateRules::Mark &mark : m_rules.addresses) {
            if (m_view.words < thinPage && address.contains(mark.text))
                note(mark.category, mark.weight,
                     Words::tr("its address contains “%1”").arg(mark.text));
        }
    }

    void weighWordings()
    {
        for (auto wordings = m_rules.wordings.cbegin(); wordings != m_rules.wordings.cend();
             ++wordings) {
            const QString &category = wordings.key();
            // A menu around it does not make a page an article, but it holds words of its own.
            const double named = thinness(m_articleWords) * trust(category);
            const double said = thinness(m_bulk) * trust(category);
            const auto weigh = [&](const QString &text, const QStringList &words, double weight,
                                   auto sign) {
                const QString word = weight > 0 ? GateRules::match(words, text) : QString();
                if (!word.isEmpty())
                    note(category, weight, sign(word));
                return !word.isEmpty();
            };
            const auto title = [](const QString &word) {
                return Words::tr("the title says “%1”").arg(word);
            };
            const auto heading = [](const QString &word) {
                return Words::tr("a heading says “%1”").arg(word);
            };
            const auto body = [](const QString &word) {
                return Words::tr("the page says “%1”").arg(word);
            };
            if (!weigh(m_view.title, wordings->strong, 0.7 * named, title))
                weigh(m_view.title, wordings->weak, 0.5 * named, title);
            if (!weigh(m_view.headings, wordings->strong, 0.55 * named, heading))
                weigh(m_view.headings, wordings->weak, 0.45 * named, heading);
            if (!weigh(m_view.text, wordings->strong, strongWeight() * said, body))
                weigh(m_view.text, wordings->weak, weakWeight() * said, body);
        }
        weighHiddenText();
    }

    /// Of a wording that speaks to a visitor, somewhere in the text.
    double strongWeight() const
    {
        if (m_view.words >= thinPage)
            return 0.35;
        return m_view.words < shortNotice || (m_articleWords < 60 && !m_isSigned) ? 0.62 : 0.45;
    }

    double weakWeight() const
    {
        return m_view.words <= 8 ? 0.65 : m_view.words < shortNotice ? 0.4 : 0;
    }

    void weighHiddenText()
    {
        const QString category = u"redirect_or_js_required"_s;
        const QString word = GateRules::match(m_rules.wordings.value(category).strong,
                                              m_view.hiddenText);
        if (!word.isEmpty() && m_view.words < emptyPage * 3)
            note(category, 0.5, Words::tr("without scripts the page says “%1”").arg(word));
    }

    void weighMarkup()
    {
        for (const auto &[bytes, mark] : m_rules.markup) {
            if (!m_view.markup.contains(bytes))
                continue;
            // On a page without words, and without a place for them, what protects other pages is all there is.
            const bool bare = m_view.words < emptyPage && !m_view.emptyRoot && !m_view.ownElements;
            const double weight = bare ? std::min(3 * mark.weight, 0.9) : mark.weight;
            note(mark.category, weight * thinness(m_bulk) * trust(mark.category),
                 Words::tr("the page carries “%1”").arg(mark.text));
        }
    }

    /// The page's own word that one must pay, a visible box, a wording, a text that ends with an offer: two of them
    /// and a short text.
    void weighPaywall()
    {
        const QString category = u"paywall"_s;
        const double shortness = std::clamp(1.3 - double(m_articleWords) / 600, 0.25, 1.0);
        const bool declared = m_input.declaredFree == false;
        const PageFact *wall = fact("paywall");
        if (declared)
            note(category, 0.45 * shortness, Words::tr("the page says itself that it is not free"));
        if (wall && wall->count > (declared ? 1 : 0))
            note(category, 0.45 * shortness, Words::tr("signs of a paywall: %1").arg(wall->text));
        if (wall && wall->text.contains(u'“'))
            note(category, 0.35 * shortness, Words::tr("it asks for a subscription"));
        if (m_articleWords >= fullArticle)
            return;
        const QString end =
            m_input.articleText.last(qMin(m_input.articleText.size(), teaserEnd)).toLower();
        if (const QString offer = GateRules::match(m_rules.wordings.value(category).strong, end);
            !offer.isEmpty())
            note(category, 0.4 * shortness, Words::tr("its text ends with “%1”").arg(offer));
    }

    void weighLogin()
    {
        if (m_view.words > fullArticle)
            return;
        const QString category = u"login_wall"_s;
        if (const PageFact *wall = fact("login_wall"))
            note(category, 0.35 * thinness(m_articleWords),
                 Words::tr("signs of a login wall: %1").arg(wall->text));
        if (m_view.password && m_view.words < thinPage)
            note(category, 0.5, Words::tr("the page asks for a password"));
    }

    /// A page that is nothing but a request for consent has a text that talks of little else, and buttons to answer.
    void weighConsent()
    {
        const QString category = u"cookie_wall"_s;
        const PageFact *banner = fact("cookie_banner");
        if (banner && m_articleWords < thinPage)
            note(category, m_view.words < thinPage ? 0.4 : 0.15,
                 Words::tr("little but a consent request: %1").arg(banner->text));
        if (m_view.words > longestConsent || m_isSigned)
            return;
        const auto answer = std::ranges::find_if(m_view.buttons, [this](const QString &button) {
            return std::ranges::any_of(m_rules.consentButtons, [&](const QString &word) {
                return button.startsWith(word);
            });
        });
        if (answer == m_view.buttons.cend())
            return;
        const double share = consentShare(m_view.text);
        if (share > 0.5)
            note(category, 0.75 * share,
                 Words::tr("its text is about consent, and a button says “%1”").arg(*answer));
    }

    /// Share of the sentences that talk about consent.
    double consentShare(const QString &text) const
    {
        static const QRegularExpression end(u"[.!?。！？:]\\s+|[。！？]"_s);
        qsizetype about = 0, all = 0;
        for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
            all += sentence.size();
            if (!GateRules::match(m_rules.consentTerms, sentence).isEmpty())
                about += sentence.size();
        }
        return all == 0 ? 0 : double(about) / double(all);
    }

    void weighEmptiness()
    {
        const QString scripted = u"redirect_or_js_required"_s;
        if (m_view.emptyRoot && m_view.scripts > 0 && m_articleWords < shortNotice
            && m_view.words >= emptyPage)
            note(scripted, 0.62,
                 Words::tr("the place of its content is empty, and scripts would fill it"));
        if (m_view.words >= emptyPage)
            return;
        if (m_view.refresh)
            note(scripted, 0.7, Words::tr("the page sends its visitors elsewhere"));
        if (m_view.scripts > 0 || m_view.emptyRoot || m_view.ownElements) {
            note(scripted, m_view.emptyRoot || m_view.ownElements ? 0.75 : 0.65,
                 Words::tr("almost no text, and scripts that would bring it"));
        } else if (!m_view.refresh) {
            note(u"no_content"_s, m_view.words == 0 && m_view.images == 0 ? 0.95 : 0.45,
                 Words::tr("almost no text (%n words)", nullptr, m_view.words));
        }
    }

    const GateInput &m_input;
    const GateView &m_view;
    const GateRules &m_rules;
    int m_articleWords;
    int m_bulk; ///< words that count as an article's, at least
    bool m_isSigned;
    GateEvidence m_evidence;
};

} // namespace

Gate decideTextGate(const QString &text, const QMap<QString, QString> &headers,
                    const GateRules &rules)
{
    constexpr int message = 8; // words; a longer text of one's own may say anything
    GateInput input;
    input.view = gateView(text);
    input.articleText = text;
    input.headers = headers;
    const bool fetched = headers.contains(u":status"_s);
    if (!fetched && text.trimmed().isEmpty())
        return {u"no_content"_s, 1, {Words::tr("there is no text")}};
    if (!fetched && input.view.words > message)
        return {};
    Gate gate = decideGate(input, rules);
    return !fetched && gate.category == "no_content"_L1 ? Gate() : gate;
}

Gate decideGate(const GateInput &input, const GateRules &rules)
{
    return Weighing(input, rules).run();
}

} // namespace rapporteur
