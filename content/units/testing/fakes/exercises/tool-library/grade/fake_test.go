package grade_test

import (
	"errors"
	"fmt"
	"testing"

	tools "course.example/units/testing/fakes/exercises/tool-library/solution"
)

var _ tools.Store = (*tools.Fake)(nil)

func put(t *testing.T, s tools.Store, tool *tools.Tool) {
	t.Helper()
	if err := s.Put(tool); err != nil {
		t.Fatalf("Put of %s: got %v, want nil", tool.ID, err)
	}
}

// check compares what the store has under id.
func check(t *testing.T, s tools.Store, when, id, want string) {
	t.Helper()
	tool, err := s.Get(id)
	if err != nil || tool == nil {
		t.Fatalf("%s, Get of %s: got %v and error %v, want the tool", when, id, tool, err)
	}
	got := fmt.Sprintf("%s, lent %t, notes %q", tool.ID, tool.Lent, tool.Notes)
	if got != want {
		t.Errorf("%s: got %s, want %s", when, got, want)
	}
}

func TestALendingThatIsNotPutIsNotSeen(t *testing.T) {
	fake := &tools.Fake{}
	put(t, fake, &tools.Tool{ID: "saw"})
	if err := tools.Lend(fake, "saw", "Ada"); err != nil {
		t.Fatalf("Lend: got %v, want nil", err)
	}
	check(t, fake, "after Lend, which never calls Put", "saw", `saw, lent false, notes []`)
}

func TestAChangeAfterPutIsNotSeen(t *testing.T) {
	fake := &tools.Fake{}
	mine := &tools.Tool{ID: "saw", Notes: []string{"sharp"}}
	put(t, fake, mine)
	mine.Lent, mine.Notes = true, nil
	check(t, fake, "the caller changed its tool after Put", "saw", `saw, lent false, notes ["sharp"]`)
}

func TestNotesAreNotShared(t *testing.T) {
	fake := &tools.Fake{}
	mine := &tools.Tool{ID: "saw", Notes: []string{"sharp"}}
	put(t, fake, mine)
	mine.Notes[0] = "blunt"
	check(t, fake, "the caller rewrote a note after Put", "saw", `saw, lent false, notes ["sharp"]`)
	if tool, err := fake.Get("saw"); err == nil {
		tool.Notes[0] = "lost"
	}
	check(t, fake, "the caller rewrote a note that it got", "saw", `saw, lent false, notes ["sharp"]`)
}

func TestPutAndGetGiveBackAll(t *testing.T) {
	fake := &tools.Fake{}
	put(t, fake, &tools.Tool{ID: "saw", Lent: true, Notes: []string{"sharp", "lent to Bo"}})
	put(t, fake, &tools.Tool{ID: "drill"})
	check(t, fake, "after Put of two tools", "saw", `saw, lent true, notes ["sharp" "lent to Bo"]`)
	check(t, fake, "after Put of two tools", "drill", `drill, lent false, notes []`)
	put(t, fake, &tools.Tool{ID: "saw", Notes: []string{"new blade"}})
	check(t, fake, "after a second Put", "saw", `saw, lent false, notes ["new blade"]`)
}

func TestAnUnknownToolIsErrNoTool(t *testing.T) {
	fake := &tools.Fake{}
	put(t, fake, &tools.Tool{ID: "drill"})
	for _, store := range []*tools.Fake{{}, fake} {
		if tool, err := store.Get("saw"); !errors.Is(err, tools.ErrNoTool) || tool != nil {
			t.Errorf("Get of an unknown tool: got %v and error %v, want nil and %v", tool, err, tools.ErrNoTool)
		}
	}
}
