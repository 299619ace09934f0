package grade_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	archive "course.example/units/context/values/exercises/reader-role/solution"
)

func roleOf(t *testing.T, what string, ctx context.Context) (role archive.Role, ok bool) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s: got the panic %v, want no panic", what, p)
		}
	}()
	return archive.RoleOf(ctx)
}

func TestWithoutARoleOkIsFalse(t *testing.T) {
	type otherKey struct{}
	for _, test := range []struct {
		what string
		ctx  context.Context
	}{
		{"a ctx without values", t.Context()},
		{"a ctx with another value", context.WithValue(t.Context(), otherKey{}, archive.Role("editor"))},
	} {
		if role, ok := roleOf(t, test.what, test.ctx); role != "" || ok {
			t.Errorf("%s: got %q, %t, want %q, false", test.what, role, ok, "")
		}
	}
}

// seen is a ctx that keeps the keys it is asked for.
type seen struct {
	context.Context
	keys []any
}

func (s *seen) Value(key any) any {
	s.keys = append(s.keys, key)
	return nil
}

func TestNobodyElseSetsTheRole(t *testing.T) {
	s := &seen{Context: t.Context()}
	roleOf(t, "a ctx without values", s)
	for _, key := range s.keys {
		if !anybodyCanWrite(key) {
			continue
		}
		ctx := context.WithValue(t.Context(), key, archive.Role("owner"))
		if role, ok := roleOf(t, "a role of another package", ctx); ok {
			t.Errorf("another package sets the role %q under the key %#v: got %q, %t, want %q, false", "owner", key, role, ok, "")
		}
	}
}

// anybodyCanWrite says whether other packages can make a value equal to key: its type has no name, or one that is exported.
func anybodyCanWrite(key any) bool {
	name := fmt.Sprintf("%T", key)
	if strings.HasPrefix(name, "*") {
		return false
	}
	name = name[strings.LastIndex(name, ".")+1:]
	return !strings.Contains(fmt.Sprintf("%T", key), ".") || name[0] >= 'A' && name[0] <= 'Z'
}

func TestTheInnermostRoleIsFound(t *testing.T) {
	outer := archive.WithRole(t.Context(), "reader")
	inner := archive.WithRole(outer, "editor")
	below, cancel := context.WithCancel(inner)
	defer cancel()
	for _, test := range []struct {
		what string
		ctx  context.Context
		want archive.Role
	}{{"outer", outer, "reader"}, {"inner", inner, "editor"}, {"below inner", below, "editor"}} {
		if role, ok := roleOf(t, test.what, test.ctx); role != test.want || !ok {
			t.Errorf("%s: got %q, %t, want %q, true", test.what, role, ok, test.want)
		}
	}
}

func TestAnEmptyRoleIsARole(t *testing.T) {
	ctx := archive.WithRole(t.Context(), "")
	if role, ok := roleOf(t, "the role \"\"", ctx); role != "" || !ok {
		t.Errorf("the role %q was put in: got %q, %t, want %q, true", "", role, ok, "")
	}
}

func TestWithRoleKeepsTheCtx(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	got := archive.WithRole(ctx, "reader")
	cancel()
	if got.Err() == nil {
		t.Error("the ctx given to WithRole was cancelled: got a ctx that lives, want it ended")
	}
}
