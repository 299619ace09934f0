package grade_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	video "course.example/units/context/timeouts/exercises/video-upload/solution"
)

// oneConn is a listener that accepts a single connection in memory.
type oneConn struct {
	conns chan net.Conn
	done  chan struct{}
}

func (l *oneConn) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}
func (l *oneConn) Close() error   { close(l.done); return nil }
func (l *oneConn) Addr() net.Addr { return &net.TCPAddr{} }

// serve connects client to a fresh server, in virtual time.
func serve(t *testing.T, client func(net.Conn)) {
	synctest.Test(t, func(t *testing.T) {
		l := &oneConn{conns: make(chan net.Conn, 1), done: make(chan struct{})}
		srv := video.New(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := io.Copy(io.Discard, r.Body); err != nil {
				w.WriteHeader(http.StatusRequestTimeout)
			}
		}))
		go srv.Serve(l)
		near, far := net.Pipe()
		l.conns <- far
		client(near)
		near.Close()
		srv.Close()
	})
}

func TestSlowHeadersAreDroppedAndUploadsServed(t *testing.T) {
	slow := "still open after a minute"
	serve(t, func(c net.Conn) {
		dropped := make(chan struct{})
		go func() {
			defer close(dropped)
			io.Copy(io.Discard, c) // ends when the server closes
		}()
		start := time.Now()
		io.WriteString(c, "POST /films HTTP/1.1\r\nHost: v.example\r\nX-Slow: ")
		for time.Since(start) < time.Minute {
			time.Sleep(time.Second)
			if _, err := c.Write([]byte("a")); err != nil {
				break
			}
		}
		if time.Since(start) < time.Minute {
			slow = "dropped"
		}
		c.Close()
		<-dropped
	})

	upload := "no answer"
	serve(t, func(c net.Conn) {
		answer := make(chan string, 1)
		go func() {
			resp, err := http.ReadResponse(bufio.NewReader(c), nil)
			if err != nil {
				answer <- "no answer"
				return
			}
			answer <- fmt.Sprint(resp.StatusCode)
		}()
		io.WriteString(c, "POST /films HTTP/1.1\r\nHost: v.example\r\nContent-Length: 600\r\n\r\n")
		for range 600 {
			time.Sleep(time.Second)
			if _, err := c.Write([]byte("f")); err != nil {
				break
			}
		}
		upload = <-answer
	})

	if slow != "dropped" || upload != "200" {
		t.Errorf("slow header: %s; upload of ten minutes: %s; want dropped and 200", slow, upload)
	}
}
