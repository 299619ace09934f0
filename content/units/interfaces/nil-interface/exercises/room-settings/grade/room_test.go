package grade_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	room "course.example/units/interfaces/nil-interface/exercises/room-settings/solution"
)

// read decodes a document and hands it to Read; a panic becomes an error that says so.
func read(t *testing.T, text string) (s room.Settings, err error) {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s: got a panic, want settings or an error: %v", text, p)
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return room.Read(doc)
}

func settings(t *testing.T, text string, want room.Settings) {
	t.Helper()
	if got, err := read(t, text); err != nil || got != want {
		t.Errorf("%s: got %+v and the error %v, want %+v and nil", text, got, err, want)
	}
}

func TestAbsentKeysKeepTheirDefaults(t *testing.T) {
	settings(t, `{}`, room.Settings{Room: "hall", Target: 19, Away: true})
	settings(t, `{"room": "kitchen"}`, room.Settings{Room: "kitchen", Target: 19, Away: true})
	settings(t, `{"target": 21.5}`, room.Settings{Room: "hall", Target: 21.5, Away: true})
	settings(t, `{"away": false}`, room.Settings{Room: "hall", Target: 19, Away: false})
	settings(t, `null`, room.Settings{Room: "hall", Target: 19, Away: true})
}

func TestNullKeepsTheDefault(t *testing.T) {
	settings(t, `{"room": null, "target": null, "away": null}`, room.Settings{Room: "hall", Target: 19, Away: true})
	settings(t, `{"room": "attic", "target": null, "away": false}`, room.Settings{Room: "attic", Target: 19, Away: false})
}

func TestAllKeysAreRead(t *testing.T) {
	settings(t, `{"room": "cellar", "target": 12, "away": false}`, room.Settings{Room: "cellar", Target: 12, Away: false})
	settings(t, `{"room": "", "target": 0, "away": false}`, room.Settings{})
	settings(t, `{"room": "bath", "target": 23.5, "away": true}`, room.Settings{Room: "bath", Target: 23.5, Away: true})
}

func TestAWrongTypeIsAnError(t *testing.T) {
	for _, test := range []struct{ key, text, other string }{
		{"room", `{"room": 7, "target": 20, "away": false}`, "target"},
		{"room", `{"room": ["attic"]}`, "away"},
		{"target", `{"room": "attic", "target": "20", "away": false}`, "away"},
		{"target", `{"target": true}`, "away"},
		{"away", `{"room": "attic", "target": 20, "away": "no"}`, "target"},
		{"away", `{"away": 0}`, "target"},
		{"away", `{"away": {}}`, "target"},
	} {
		if got, err := read(t, test.text); err == nil {
			t.Errorf("%s: got %+v and no error, want an error that names %q", test.text, got, test.key)
		} else if !strings.Contains(err.Error(), test.key) {
			t.Errorf("%s: got the error %q, want %q in it", test.text, err, test.key)
		} else if strings.Contains(err.Error(), test.other) {
			t.Errorf("%s: got the error %q, want %q and no other key in it", test.text, err, test.key)
		}
	}
}
