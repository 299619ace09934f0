package grade_test

import (
	"encoding/json"
	"testing"

	signs "course.example/units/interfaces/nil-interface/exercises/plant-signs/solution"
)

// words checks what Words makes of a JSON document.
func words(t *testing.T, document string, want int) {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(document), &doc); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("%s: got the panic %v, want %d words", document, v, want)
		}
	}()
	if got := signs.Words(doc); got != want {
		t.Errorf("%s: got %d words, want %d", document, got, want)
	}
}

func TestTextsAreCounted(t *testing.T) {
	words(t, `"an old oak"`, 3)
	words(t, `""`, 0)
}

func TestTextsInListsAreCounted(t *testing.T) {
	words(t, `["an old oak", "a lime"]`, 5)
	words(t, `["an old oak", 7, ["a lime"], null]`, 5)
	words(t, `[]`, 0)
}

func TestTextsInObjectsAreCounted(t *testing.T) {
	words(t, `{"latin": false, "name": "an old oak", "by": "the gate"}`, 5)
	words(t, `{"latin": false, "name": "an old oak", "age": 300}`, 3)
	words(t, `[{"latin": false, "notes": ["planted by", {"latin": false, "who": "the abbot"}]}]`, 4)
}

func TestLatinIsNotCounted(t *testing.T) {
	words(t, `{"latin": true, "name": "Quercus robur"}`, 0)
	words(t, `{"latin": false, "name": "oak", "full": {"latin": true, "names": ["Quercus robur"]}}`, 1)
}

func TestOnlyTrueMarksAnObjectAsLatin(t *testing.T) {
	words(t, `{"latin": false, "name": "an old oak"}`, 3)
	words(t, `{"latin": null, "name": "an old oak"}`, 3)
	words(t, `{"latin": 1, "name": "an old oak"}`, 3)
	words(t, `{"latin": "Quercus robur", "name": "an old oak"}`, 5)
	words(t, `{"latin": "true", "name": "an old oak"}`, 4)
	words(t, `{"latin": ["Quercus robur"], "name": "oak"}`, 3)
	words(t, `{"latin": {"name": "Quercus"}, "name": "oak"}`, 2)
}

func TestObjectWithoutTheKeyIsCounted(t *testing.T) {
	words(t, `{"name": "an old oak"}`, 3)
	words(t, `{}`, 0)
}

func TestNothingElseCounts(t *testing.T) {
	words(t, `null`, 0)
	words(t, `12.5`, 0)
	words(t, `true`, 0)
}
