package grade_test

import (
	"errors"
	"strings"
	"testing"

	stock "course.example/units/errors/wrapping/exercises/warehouse-choice/solution"
)

func TestMessageNamesTheWarehouseAndTheArticleOnce(t *testing.T) {
	err := stock.Allocate("69001", 991)
	text := err.Error()
	names, articles := strings.Count(text, "Lyon"), strings.Count(text, "991")
	if names != 1 || articles != 1 {
		t.Errorf("message %q: names of the warehouse: got %d, want 1; article numbers: got %d, want 1", text, names, articles)
	}
	if !errors.Is(err, stock.ErrOutOfStock) {
		t.Errorf("errors.Is(%q, ErrOutOfStock): got false, want true", text)
	}
}
