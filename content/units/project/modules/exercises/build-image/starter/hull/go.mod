module example.com/hull

go 1.25.0
