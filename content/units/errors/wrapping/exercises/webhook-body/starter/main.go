package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

type Event struct{ Kind string }

var errEmpty = errors.New("empty body")

// region: hook
func parseHook(body io.Reader) (Event, error) {
	var ev Event
	err := json.NewDecoder(body).Decode(&ev)
	if err == io.EOF {
		return Event{}, errEmpty
	}
	if err != nil {
		return Event{}, fmt.Errorf("webhook body: %w", err)
	}
	return ev, nil
}

func answer(err error) string {
	if err == nil {
		return "202 accepted"
	}
	if errors.Is(err, errEmpty) {
		return "400 empty body"
	}
	if e, ok := err.(*json.SyntaxError); ok {
		return fmt.Sprintf("400 bad JSON at byte %d", e.Offset)
	}
	return "500 internal error"
}

func main() {
	_, err := parseHook(strings.NewReader(`{"kind": oops}`))
	fmt.Println(answer(err))
}

// endregion
