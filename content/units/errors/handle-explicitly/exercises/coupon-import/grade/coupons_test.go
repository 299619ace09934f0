package grade_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	coupons "course.example/units/errors/handle-explicitly/exercises/coupon-import/solution"
)

var (
	errCut     = errors.New("connection lost")
	errRefused = errors.New("code is taken")
)

// cut gives the text and then fails as a broken connection does.
type cut struct{ text io.Reader }

func (c cut) Read(p []byte) (int, error) {
	n, err := c.text.Read(p)
	if err == io.EOF {
		err = errCut
	}
	return n, err
}

// shop remembers what was stored; it refuses one code.
type shop struct {
	refused string
	stored  []string
	calls   int
}

func (s *shop) store(code string, percent int) error {
	s.calls++
	if code == s.refused {
		return errRefused
	}
	s.stored = append(s.stored, fmt.Sprint(code, " ", percent))
	return nil
}

// check wants an error with this cause (any, if it is nil), a true count, and nothing stored but lines from before the failure.
func check(t *testing.T, what string, s *shop, n int, err, cause error, good []string) {
	t.Helper()
	if err == nil {
		t.Errorf("%s: got no error, and the import looks complete", what)
	} else if cause != nil && !errors.Is(err, cause) {
		t.Errorf("%s: got the error %q, in which errors.Is does not find %q", what, err, cause)
	}
	if n != len(s.stored) {
		t.Errorf("%s: got the count %d, but %d coupons were stored", what, n, len(s.stored))
	}
	if len(s.stored) > len(good) || !slices.Equal(s.stored, good[:len(s.stored)]) {
		t.Errorf("%s: stored %q, want nothing but %q, which come before the failure", what, s.stored, good)
	}
}

func TestAWholeListIsStored(t *testing.T) {
	for _, list := range [][]string{nil, {"SPRING 15"}, {"MAY 5", "JUNE 20", "JULY 0"}} {
		var s shop
		n, err := coupons.Import(strings.NewReader(strings.Join(list, "\n")), s.store)
		if err != nil || n != len(list) || !slices.Equal(s.stored, list) {
			t.Errorf("list %q: got %d, %v and stored %q, want all of it and no error", list, n, err, s.stored)
		}
	}
}

func TestAListThatBreaksOffIsReported(t *testing.T) {
	for _, list := range [][]string{{}, {"SPRING 15"}, {"MAY 5", "JUNE 20", "JULY 10"}} {
		var s shop
		text := ""
		for _, line := range list {
			text += line + "\n"
		}
		n, err := coupons.Import(cut{strings.NewReader(text)}, s.store)
		check(t, fmt.Sprintf("lost after %d lines", len(list)), &s, n, err, errCut, list)
	}
}

func TestABadNumberIsReported(t *testing.T) {
	for _, bad := range []string{"JUNE ten", "JUNE 1O", "JUNE"} {
		var s shop
		n, err := coupons.Import(strings.NewReader("MAY 5\n"+bad+"\nJULY 10\n"), s.store)
		check(t, fmt.Sprintf("the line %q", bad), &s, n, err, nil, []string{"MAY 5"})
	}
}

func TestARefusedCouponIsReported(t *testing.T) {
	for at, code := range []string{"MAY", "JUNE", "JULY"} {
		s := shop{refused: code}
		n, err := coupons.Import(strings.NewReader("MAY 5\nJUNE 20\nJULY 10\n"), s.store)
		check(t, code+" is refused", &s, n, err, errRefused, []string{"MAY 5", "JUNE 20"}[:at])
		if s.calls > at+1 {
			t.Errorf("%s is refused: store was called %d times, want %d, as the import stops there", code, s.calls, at+1)
		}
	}
}
