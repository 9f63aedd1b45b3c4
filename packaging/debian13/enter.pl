#!/usr/bin/perl
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter.pl bwrap OPTIONS… -- COMMAND…: runs COMMAND inside, as if it had been started here: a signal sent to this
# process goes to COMMAND (bwrap itself would die and leave it alone), a key at the terminal reaches COMMAND once,
# and the exit code is COMMAND's.
use strict;
use warnings;
use POSIX qw(:sys_wait_h :signal_h);

my @forwarded = qw(INT TERM HUP QUIT USR1 USR2);
my ($split) = grep { $ARGV[$_] eq '--' } 0 .. $#ARGV;
my @bwrap = @ARGV[0 .. $split - 1];
my @command = @ARGV[$split + 1 .. $#ARGV];

pipe(my $info, my $infoEnd) or die "pipe: $!";
$^F = fileno($infoEnd);
my $inside;
my @early;

my $child = fork() // die "fork: $!";
if ($child == 0) {
    close $info;
    POSIX::close(9);    # the lock of the root stays with the parent
    fcntl($infoEnd, 2, 0);
    $SIG{$_} = 'IGNORE' for @forwarded;
    exec @bwrap, '--info-fd', fileno($infoEnd), '--', 'env',
        '--default-signal=' . join(',', @forwarded), @command
        or die "bwrap: $!";
}
close $infoEnd;

for my $name (@forwarded) {
    my $number = eval "POSIX::SIG$name()";
    my $handler = sub {
        my ($signal, $about) = @_;
        return if defined $about && ref $about && $about->{code} > 0;    # from the terminal: COMMAND got it too
        $inside ? kill($number, $inside) : push(@early, $number);
    };
    POSIX::sigaction($number, POSIX::SigAction->new($handler, POSIX::SigSet->new, &POSIX::SA_SIGINFO));
}

my $text = '';
while (1) {
    my $got = sysread($info, $text, 4096, length $text);
    next if !defined $got && $!{EINTR};
    last if !$got || $text =~ /\}/;
}
($inside) = $text =~ /"child-pid"\s*:\s*(\d+)/;
kill($_, $inside) for $inside ? @early : ();

while (waitpid($child, 0) < 0) { last unless $!{EINTR} }
my $status = $?;
exit(WIFEXITED($status) ? WEXITSTATUS($status) : 128 + WTERMSIG($status));
