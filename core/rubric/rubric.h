// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/score.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace rapporteur
{

/// A text in several languages, keyed by language code ("en", "de"). English is always there.
struct LocalText {
    QMap<QString, QString> byLanguage;

    /// The text in `language` ("de_AT" falls back to "de"), else in English.
    [[nodiscard]] QString in(const QString &language) const;
    bool operator==(const LocalText &) const = default;
};

struct Channel {
    QString id; ///< "editorial"
    QString letter; ///< "E"
    LocalText title;
    LocalText gist;
    bool operator==(const Channel &) const = default;
};

struct Provision {
    int number = 0; ///< the identity in data and interface; not an index
    QString section; ///< name in files: "Preamble", "Article 19"
    LocalText shortTitle;
    LocalText title;
    LocalText gist;
    QString group;
    bool discriminating = false; ///< scored in spot mode
    bool operator==(const Provision &) const = default;
};

struct EvidenceLevel {
    QString letter;
    LocalText title;
    LocalText gist;
    double cap = 1; ///< greatest |score| a channel may carry at this strength
    double meanWeight = 1; ///< weight in the weighted mean
    double confidenceWeight = 1; ///< weight in the confidence
    bool operator==(const EvidenceLevel &) const = default;
};

struct Band {
    QString id; ///< "mild_positive"
    double from = 0; ///< lower bound, included
    LocalText title;
    bool operator==(const Band &) const = default;
};

/// A named choice: direction letter, group, domain element, sentiment, check, option, reason code.
struct Term {
    QString id;
    LocalText title;
    LocalText gist;
    double value = 0; ///< numeric value of an option where the signal's score needs one
    QString name; ///< canonical spelling in files, where it differs from id ("Champions")
    int key = 0; ///< digit key of a reason code, else 0
    bool operator==(const Term &) const = default;
};

struct ContentType {
    QString code; ///< "ED"
    LocalText title;
    PerChannel<double> weights{0.5, 0.5};
    bool liteSecondChannel = false; ///< lite mode derives the second channel from its checks
    bool operator==(const ContentType &) const = default;
};

enum class PartKind { Number, Integer, Choice, Choices, Text, Texts, Tristate, Flags };

struct SignalPart {
    QString id;
    PartKind kind = PartKind::Number;
    double minimum = 0;
    double maximum = 1;
    LocalText title;
    QList<Term> options;
    bool operator==(const SignalPart &) const = default;
};

struct Signal {
    QString id;
    LocalText title;
    QList<SignalPart> parts;
    QString scoreId; ///< "eq_score", empty when the signal has no score
    QList<std::pair<QString, double>> scoreTerms; ///< part id, weight
    bool operator==(const Signal &) const = default;
};

struct Threshold {
    QString id;
    double below = 0; ///< upper bound, excluded; the last one is +infinity
    LocalText title;
    bool operator==(const Threshold &) const = default;
};

struct Thresholds {
    double lowSalience = 0;
    PerChannel<double> saysNotDoes{}; ///< first mean above, second mean below
    double saysNotDoesSetl = 0;
    double contestedSpread = 0;
    QList<Threshold> volatility;
    QList<Threshold> agreement;
    double repeatBand = 0; ///< half width drawn around a machine score
    QMap<QString, double> consensusBase; ///< mode name → base weight
    double consensusConfidenceFloor = 0;
    double consensusConfidenceDefault = 0;
    double consensusTruncationPenalty = 0;
    double consensusExactZeroConfidence = 0;
    double consensusExactZeroFactor = 1;
    bool operator==(const Thresholds &) const = default;
};

/// The data file that says what is scored and how. Immutable once loaded; shared by value.
struct Rubric {
    QString id;
    QString version;
    QString sha256; ///< of the file's bytes
    QByteArray json; ///< the file itself, stored with each workspace
    LocalText title;
    LocalText gist;
    double minimum = -1;
    double maximum = 1;
    double modifierLimit = 0; ///< clamp of the context modifier
    double step = 0.05; ///< arrow-key step
    PerChannel<Channel> channels;
    QList<EvidenceLevel> evidence;
    double missingEvidenceMeanWeight = 0;
    QList<Band> bands; ///< descending
    QList<Term> directions;
    QList<ContentType> contentTypes;
    QString defaultContentType;
    QList<Term> groups;
    QStringList sectionPrefixes;
    QList<Provision> provisions;
    QList<Term> domainElements;
    QList<Term> sentiments;
    QList<Signal> supplementarySignals;
    double liteMinimum = 0, liteMaximum = 100, liteMiddle = 50;
    QList<Term> liteChecks;
    QList<Term> reasonCodes;
    Thresholds thresholds;

    /// Position in `provisions` of a provision number, or -1.
    [[nodiscard]] int rowOf(int number) const;
    [[nodiscard]] const Provision *provision(int number) const;
    /// The provision that a section name of any spelling means ("Art. 19", "article_19", "A19", "19",
    /// "Preamble"), or nullptr.
    [[nodiscard]] const Provision *provisionNamed(QStringView section) const;
    /// The level of a letter in either case, or nullptr for an unknown or empty one.
    [[nodiscard]] const EvidenceLevel *evidenceLevel(QStringView letter) const;
    /// The content type of a code, else the default one.
    [[nodiscard]] const ContentType &contentType(QStringView code) const;
    /// The band a value falls into (lower bound included); nullptr for ND.
    [[nodiscard]] const Band *band(Score value) const;
    /// Channel index of an id or letter, or -1.
    [[nodiscard]] int channelNamed(QStringView idOrLetter) const;
    [[nodiscard]] const Term *reasonCode(QStringView id) const;
    bool operator==(const Rubric &) const = default;
};

} // namespace rapporteur
