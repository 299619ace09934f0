package main

func main() {
	trucks := make([][2]int, 1000)
	for i := range trucks {
		trucks[i] = [2]int{2 + i%5, i % 44}
	}
	sum := 0
	for day := range 60 {
		var t Tariff = &Bridge{day % 9, 30, 2}
		if day%10 == 0 {
			t = &Tunnel{800}
		}
		sum += Total(t, trucks)
	}
	println(sum)
}
