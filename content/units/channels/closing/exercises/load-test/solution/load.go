package load

import "sync"

// Client is one of many that ask a service at the same moment.
type Client interface {
	Connect() // takes a while, for each client another time
	Ask()
}

// Fire has all clients connect, then all of them ask at once, and returns
// when each has its answer.
func Fire(clients []Client) {
	// region: fire
	var ready, done sync.WaitGroup
	shot := make(chan struct{})
	ready.Add(len(clients))
	for _, client := range clients {
		done.Go(func() {
			client.Connect()
			ready.Done()
			<-shot
			client.Ask()
		})
	}
	ready.Wait()
	close(shot)
	done.Wait()
	// endregion
}
