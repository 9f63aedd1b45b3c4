// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace rapporteur::cli
{

/// Makes a workspace, with the sample on request.
class InitVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Loads files and folders into a workspace.
class ImportVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// The queue, one article a line.
class ListVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// One article with its evaluations, reviews and events.
class ShowVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Queues evaluations and works them off; parks on an interrupt and goes on next time.
class EvaluateVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Works off the runs of a workspace until it is stopped.
class WorkerVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Keys of providers in the system's keychain.
class KeyVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Recomputes an evaluation file and compares it with what it claims.
class ScoreVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Applies decisions from a file, one line and one transaction an article.
class ReviewVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Agreement of people, models and rules, with intervals.
class AgreementVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Streams a workspace into a file of one of the export formats.
class CardVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

class ExportVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// Integrity of a workspace; salvages a damaged one into a new file.
class MergeVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

class VerifyVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

class CheckVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

/// A copy that has been reopened and checked.
class BackupVerb final : public Verb
{
public:
    [[nodiscard]] VerbDescription describe() const override;
    [[nodiscard]] int run(const QCommandLineParser &arguments, Session &session) override;
};

} // namespace rapporteur::cli
