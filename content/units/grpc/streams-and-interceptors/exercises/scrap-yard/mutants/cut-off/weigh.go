package yard

import "io"

// Weigh answers with one receipt for all loads, and returns the error of
// sending it. If the loads are not complete, it returns the error of Recv,
// and there is no receipt.
func Weigh(stream Stream) error {
	total := 0
	for {
		load, err := stream.Recv()
		if err != nil && err != io.EOF {
			stream.SendAndClose(&Receipt{Kilos: total})
			return err
		}
		if err == io.EOF {
			return stream.SendAndClose(&Receipt{Kilos: total})
		}
		total += load.Kilos
	}
}
