module example.com/vets

go 1.26
