package main

import (
	"log/slog"
	"os"
)

// dropTime keeps the output the same each time.
func dropTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

// region: token
// Token opens the API. It must not get into a log.
type Token string

var _ slog.LogValuer = Token("")

// LogValue is what the log shows of a token.
func (t Token) LogValue() slog.Value { return slog.StringValue("(hidden)") }

type Session struct {
	user  string
	token Token
}

func (s *Session) Open(log *slog.Logger) {
	log.Info("open", "user", s.user, "token", s.token)
}

func main() {
	opts := &slog.HandlerOptions{ReplaceAttr: dropTime}
	log := slog.New(slog.NewTextHandler(os.Stdout, opts))
	s := &Session{"mia", "tk_81f3"}
	s.Open(log)
}

// endregion
