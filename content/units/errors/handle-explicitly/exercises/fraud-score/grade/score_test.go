package grade_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"testing"

	fraud "course.example/units/errors/handle-explicitly/exercises/fraud-score/solution"
)

func TestOnlyTheCallerDecides(t *testing.T) {
	var written bytes.Buffer
	defer slog.SetDefault(slog.Default())
	slog.SetDefault(slog.New(slog.NewTextHandler(&written, nil)))

	down := errors.New("model is down")
	_, err := fraud.Score(context.Background(), func(context.Context, string) (int, error) { return 0, down }, "A-17")
	if !errors.Is(err, down) {
		t.Errorf("error: got %v, want one that matches %q", err, down)
	}
	if written.Len() > 0 {
		t.Errorf("log of Score: got %q, want nothing, since the report is silent", written.String())
	}
}
