package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	camera "course.example/units/errors/named-results/exercises/clip-upload/solution"
)

var (
	errBusy    = errors.New("cloud busy")
	errTimeout = errors.New("timeout")
	errQuota   = errors.New("quota used up")
)

// cloud answers each try with the next of its errors, nil once they are used up.
type cloud struct {
	errs  []error
	tries int
	clips []string
}

// Put gives a receipt even where it fails: that of a part, which is of no use.
func (c *cloud) Put(clip string) (string, error) {
	c.tries++
	c.clips = append(c.clips, clip)
	if c.tries <= len(c.errs) && c.errs[c.tries-1] != nil {
		return "part", c.errs[c.tries-1]
	}
	return fmt.Sprintf("%s/%d", clip, c.tries), nil
}

var uploads = []struct {
	name    string
	errs    []error
	tries   int
	receipt string
	err     error
}{
	{"first try works", nil, 1, "cat/1", nil},
	{"second try works", []error{errBusy}, 2, "cat/2", nil},
	{"third try works", []error{errBusy, errTimeout}, 3, "cat/3", nil},
	{"no try works", []error{errBusy, errTimeout, errQuota}, 3, "", errQuota},
	{"no try works, the last is busy", []error{errQuota, errQuota, errBusy}, 3, "", errBusy},
	{"too big", []error{camera.ErrTooBig}, 1, "", camera.ErrTooBig},
	{"busy, then too big", []error{errBusy, fmt.Errorf("part 2: %w", camera.ErrTooBig)}, 2, "", camera.ErrTooBig},
}

// each uploads under every of these conditions.
func each(check func(i int, receipt string, err error, tries int, logged []string)) {
	for i, u := range uploads {
		c, logged := &cloud{errs: u.errs}, []string(nil)
		cam := &camera.Camera{Cloud: c, Log: func(r string) { logged = append(logged, r) }}
		receipt, err := cam.Upload("cat")
		check(i, receipt, err, c.tries, logged)
	}
}

func TestErrorOfTheLastTryArrives(t *testing.T) {
	each(func(i int, receipt string, err error, tries int, logged []string) {
		u := uploads[i]
		if !errors.Is(err, u.err) {
			t.Errorf("%s: got error %v, want %v", u.name, err, u.err)
		}
		for _, other := range []error{errBusy, errTimeout, errQuota, camera.ErrTooBig} {
			if u.err != nil && other != u.err && errors.Is(err, other) {
				t.Errorf("%s: got error %q, which matches %q, want only %v", u.name, err, other, u.err)
			}
		}
	})
}

func TestReceiptArrives(t *testing.T) {
	each(func(i int, receipt string, err error, tries int, logged []string) {
		if u := uploads[i]; u.err == nil && receipt != u.receipt {
			t.Errorf("%s: got receipt %q, want %q", u.name, receipt, u.receipt)
		}
	})
}

func TestNoReceiptBesideAnError(t *testing.T) {
	each(func(i int, receipt string, err error, tries int, logged []string) {
		if u := uploads[i]; u.err != nil && receipt != "" {
			t.Errorf("%s: got receipt %q beside error %v, want none", u.name, receipt, err)
		}
	})
}

func TestTriesAsOftenAsItShould(t *testing.T) {
	each(func(i int, receipt string, err error, tries int, logged []string) {
		if u := uploads[i]; tries != u.tries {
			t.Errorf("%s: got %d tries, want %d", u.name, tries, u.tries)
		}
	})
}

func TestReceiptIsLoggedOnce(t *testing.T) {
	each(func(i int, receipt string, err error, tries int, logged []string) {
		u, want := uploads[i], []string(nil)
		if u.err == nil {
			want = []string{u.receipt}
		}
		if !slices.Equal(logged, want) {
			t.Errorf("%s: got %q logged, want %q", u.name, logged, want)
		}
	})
}
