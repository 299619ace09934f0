package main

func main() {
	done := make(chan bool)
	go outer(done)
	<-done
}

func outer(done chan<- bool) {
	ready := make(chan bool)
	go func() {
		go inner(ready)
	}()
	<-ready
	done <- true
}

func inner(ready chan<- bool) { ready <- true }
