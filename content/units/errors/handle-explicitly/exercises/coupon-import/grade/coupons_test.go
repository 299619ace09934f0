package grade_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
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

// check wants an error with this cause, a true count, and nothing stored but lines of the list from its start.
func check(t *testing.T, s *shop, n int, err, cause error, good []string) {
	t.Helper()
	if !errors.Is(err, cause) {
		t.Errorf("got the error %v, want one in which errors.Is finds %q: it was dropped on the way", err, cause)
	}
	if n != len(s.stored) {
		t.Errorf("got the count %d, but %d coupons were stored", n, len(s.stored))
	}
	if len(s.stored) > len(good) || !slices.Equal(s.stored, good[:len(s.stored)]) {
		t.Errorf("stored %q, want nothing but %q, which come before the failure", s.stored, good)
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
		check(t, &s, n, err, errCut, list)
	}
}

func TestABadNumberIsReported(t *testing.T) {
	for _, bad := range []string{"JUNE ten", "JUNE 1O", "JUNE"} {
		var s shop
		n, err := coupons.Import(strings.NewReader("MAY 5\n"+bad+"\nJULY 10\n"), s.store)
		check(t, &s, n, err, strconv.ErrSyntax, []string{"MAY 5"})
	}
}

func TestARefusedCouponIsReported(t *testing.T) {
	for at, code := range []string{"MAY", "JUNE", "JULY"} {
		s := shop{refused: code}
		n, err := coupons.Import(strings.NewReader("MAY 5\nJUNE 20\nJULY 10\n"), s.store)
		check(t, &s, n, err, errRefused, []string{"MAY 5", "JUNE 20"}[:at])
		if s.calls > at+1 {
			t.Errorf("%s was refused: store was called %d times, want %d, as the import stops there", code, s.calls, at+1)
		}
	}
}
