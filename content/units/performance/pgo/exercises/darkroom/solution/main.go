package main

func main() {
	film := make([]uint32, 10_000)
	for day := range 20 {
		var f Filter = Sepia{uint32(day % 4)}
		if day%10 == 9 {
			f = Invert{}
		}
		Develop(f, film)
	}
	println(film[0])
}
