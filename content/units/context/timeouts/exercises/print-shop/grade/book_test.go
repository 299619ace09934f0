package grade_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	book "course.example/units/context/timeouts/exercises/print-shop/solution"
)

// shop answers with one status after the other, the last one for good, and knows which bodies are open.
type shop struct {
	statuses []int
	requests int
	open     int
	// The most bodies that were open when a request came.
	most int
}

func (s *shop) RoundTrip(r *http.Request) (*http.Response, error) {
	s.most = max(s.most, s.open)
	status := s.statuses[min(s.requests, len(s.statuses)-1)]
	s.requests++
	s.open++
	text := "still being set"
	if status == http.StatusOK {
		text = "%PDF of the book"
	}
	return &http.Response{
		StatusCode: status, Status: http.StatusText(status), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{}, Request: r, ContentLength: -1,
		Body: &body{shop: s, Reader: bytes.NewReader([]byte(text))},
	}, nil
}

type body struct {
	*bytes.Reader
	shop     *shop
	isClosed bool
}

func (b *body) Read(p []byte) (int, error) {
	if b.isClosed {
		return 0, http.ErrBodyReadAfterClose
	}
	return b.Reader.Read(p)
}

// WriteTo reads as well.
func (b *body) WriteTo(w io.Writer) (int64, error) {
	if b.isClosed {
		return 0, http.ErrBodyReadAfterClose
	}
	return b.Reader.WriteTo(w)
}

func (b *body) Close() error {
	if !b.isClosed {
		b.isClosed = true
		b.shop.open--
	}
	return nil
}

func ask(ctx context.Context, statuses ...int) (*shop, []byte, error) {
	s := &shop{statuses: statuses}
	pdf, err := book.PDF(ctx, &http.Client{Transport: s}, "http://print.example/books/7")
	return s, pdf, err
}

func TestTheBookIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		s, pdf, err := ask(t.Context(), 202, 202, 200)
		if string(pdf) != "%PDF of the book" || err != nil {
			t.Errorf("set at the third request: got %q and the error %v, want the book", pdf, err)
		}
		if took := time.Since(start); s.requests != 3 || took != 10*time.Second {
			t.Errorf("set at the third request: %d requests in %v, want 3 in 10s", s.requests, took)
		}
	})
}

func TestNoBodyIsOpenAtTheNextRequest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if s, _, _ := ask(t.Context(), 202, 202, 202, 202, 202, 200); s.most > 0 {
			t.Errorf("six requests: up to %d bodies of earlier answers were open when the next request was sent, want 0; each keeps a connection", s.most)
		}
	})
}

func TestNoBodyIsOpenAtTheEnd(t *testing.T) {
	for _, statuses := range [][]int{{200}, {202, 202, 200}, {202, 404}, {500}} {
		synctest.Test(t, func(t *testing.T) {
			s, _, err := ask(t.Context(), statuses...)
			if s.open != 0 {
				t.Errorf("answers %v: %d bodies are open when PDF has returned, want 0", statuses, s.open)
			}
			if isError := statuses[len(statuses)-1] != 200; isError != (err != nil) {
				t.Errorf("answers %v: got the error %v", statuses, err)
			}
		})
	}
}

func TestNoBodyIsOpenAfterACancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 12*time.Second)
		defer cancel()
		s, _, err := ask(ctx, 202)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends in a pause: got the error %v, want %v", err, context.DeadlineExceeded)
		}
		if s.open != 0 {
			t.Errorf("ctx ends in a pause: %d bodies are open when PDF has returned, want 0", s.open)
		}
	})
}
